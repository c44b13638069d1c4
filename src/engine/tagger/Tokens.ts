/**
 * The words and signs of all blocks, one after another, as parallel arrays: token `i` is
 * `blocks[block[i]].text.slice(start[i], end[i])`. Words are kept as 32-bit hashes only.
 */
export interface Tokens {
  readonly count: number;
  readonly block: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Hash of the folded, lower-cased word, digits as 0. */
  readonly word: Int32Array;
  /** Hash of the word less its inflection ("stresses", "stressed": "stress"). */
  readonly stem: Int32Array;
  /** Hash of the last three characters; 0 for signs. */
  readonly suffix: Int32Array;
  /** A `TAG`: word class by closed lists, endings and shape. */
  readonly tag: Uint8Array;
  /** A `SHAPE`. */
  readonly shape: Uint8Array;
  /** Index of the first token of each block, and the count at the end. */
  readonly blockStart: Int32Array;
}
