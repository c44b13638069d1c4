import type { Block } from '../../model/Block';
import type { Word } from '../text/readWords';
import type { Proposal } from './Proposal';

/** A proposal with what the judge reads of it over and over. Offsets are those of its home block. */
export interface ProposalShape {
  readonly proposal: Proposal;
  /** Index of the block of its cue, or of its content where it has none. */
  readonly home: number;
  readonly block: Block;
  readonly sourceWords: readonly Word[];
  readonly cueWords: readonly Word[];
  /** Words of the content in its home block. */
  readonly contentWords: readonly Word[];
  readonly sourceKind: number;
  /** From the first to the last character of its cue, or of its content where it has none. */
  readonly cueStart: number;
  readonly cueEnd: number;
  readonly contentStart: number;
  readonly contentEnd: number;
  /** UTF-16 code units of content in all blocks, and of these within quotation marks. */
  readonly size: number;
  readonly quoted: number;
  /** Token that the cue turns on, the first of the content, and the last; that behind the cue; the main noun of the source. -1 for none. */
  readonly heart: number;
  readonly behindCue: number;
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** The cue stands within quotation marks. */
  readonly inQuotation: boolean;
}
