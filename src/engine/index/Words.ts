/**
 * The words of one text, in order, as numbers: two words are the same when their ids are equal.
 * All four arrays have one entry a word.
 */
export interface Words {
  /** 32-bit hash of the word, folded: no case, no accents, no apostrophes; "third-quarter" is two words, "U.S." is one. */
  readonly ids: Int32Array;
  /**
   * 32-bit hash of the word's first six letters without a possessive 's, so that "justify" and "justified" are equal;
   * 0 for words that say nothing about the subject (stop words, words of one or two letters).
   */
  readonly stems: Int32Array;
  /** Offsets into the text as given, UTF-16 code units, half-open. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}
