import type { Text } from '../../src/engine/tagger/Text';
import type { Block } from '../../src/model/Block';

/** Ranges of tokens, half-open. */
export type TokenRanges = readonly (readonly [number, number])[];

export interface GoldAttribution {
  readonly source: TokenRanges;
  readonly cue: TokenRanges;
  readonly content: TokenRanges;
}

/** An annotated article as the tagger sees it. */
export interface GoldDocument {
  readonly id: string;
  readonly corpus: 'polnear' | 'hearsay' | 'press';
  /** The part of its corpus it belongs to: what is told of it is learned from the other `FOLDS` parts only. */
  readonly fold: number;
  /** Its double quotation marks were made single ones (`swapMarks`). */
  readonly swapped: boolean;
  readonly blocks: readonly Block[];
  readonly text: Text;
  readonly attributions: readonly GoldAttribution[];
}
