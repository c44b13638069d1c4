import type { Span } from '../../model/Span';
import type { Word } from '../text/readWords';

/** The words around a statement's source and cue that are neither source nor content: where its circumstances are told. */
export interface Frame {
  readonly block: number;
  /** Stretches of the block's text between sources and contents, in order, edges trimmed. */
  readonly stretches: readonly Stretch[];
  /** The source's own words in the block, which may tell when: "a report published Tuesday". */
  readonly sources: readonly Stretch[];
  /** The cue, or the source where there is none. */
  readonly anchor: Span;
  /** The words of the cue, lower-cased; empty where there is none. */
  readonly cue: readonly string[];
  readonly hasSource: boolean;
  /** The first words of content directly behind the cue: "asked *the council* to wait". Null where none stands there. */
  readonly content: Stretch | null;
}

/** One stretch of a frame with its words. */
export interface Stretch extends Span {
  readonly words: readonly Word[];
}
