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
  /** Year and month, "2016-03". */
  readonly month: string;
  readonly blocks: readonly Block[];
  /** Offset of each block in the article's text. */
  readonly starts: readonly number[];
  readonly text: Text;
  readonly attributions: readonly GoldAttribution[];
}
