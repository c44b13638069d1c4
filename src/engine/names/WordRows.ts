/** Rows of `NAME_LABELS` weights addressed by hashed features. */
export interface WordRows {
  /** Writes the sum of the rows of a word's `WORD_FEATURES` features, from `features[from]` on, to `into[at …]`; a feature of 0 is none. */
  sum(features: Int32Array, from: number, into: Float64Array, at: number): void;
}
