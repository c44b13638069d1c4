import type { Words } from './Words';

/** One text as its words. */
export interface Wording {
  readonly text: string;
  /** As in `Words`. */
  readonly ids: Int32Array;
  readonly stems: Int32Array;
  /** With the places of the words in the text; of a stored wording they are found only when asked for. */
  readonly words: Words;
}
