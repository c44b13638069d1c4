/** Rows of weights addressed by hashed features: 4 to a row for tokens, 16 for gaps between tokens. */
export interface WeightRows {
  /** Adds the rows of the `n` features from `features[from]` on, each hash xored with `salt`, to `into[at …]`. At most 256 features at once. */
  add(features: Int32Array, from: number, n: number, salt: number, into: Float32Array, at: number): void;
}
