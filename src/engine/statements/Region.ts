import type { Span } from '../../model/Span';
import type { Word } from '../text/readWords';

/** A stretch of one sentence told in one voice: what stands outside quotation marks, or within one pair of them. */
export interface Region extends Span {
  readonly block: number;
  /** Words of this voice alone; quotations within a sentence are gaps between its words. */
  readonly words: readonly Word[];
  readonly quoted: boolean;
}
