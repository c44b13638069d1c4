import type { Span } from '../../model/Span';
import type { Word } from '../text/readWords';

/** A phrase of a frame that may tell a circumstance. The span holds what would be shown: no preposition, no closing sign. */
export interface Phrase extends Span {
  /**
   * What opens it: a preposition, "object" (directly behind a verb of telling), "subject" (before "heard" or "was told",
   * where no source is printed), "within" (it opens the content), or "time".
   */
  readonly marker: string;
  /** At least one. */
  readonly words: readonly Word[];
  /** Index into the noun phrase of its head, the last word before an "of" or the like. */
  readonly head: number;
  /** The word before the phrase with its preposition, lower-cased, or empty. */
  readonly before: string;
  /** The word behind it, lower-cased, or empty. */
  readonly behind: string;
  /** Words between the cue and the phrase; negative where it stands before the cue. */
  readonly distance: number;
}
