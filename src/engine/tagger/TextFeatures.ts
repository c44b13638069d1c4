/** The features of all tokens and gaps of a text by themselves, as 32-bit hashes: read once, used by both passes. */
export interface TextFeatures {
  /** `TOKEN_FEATURES` for each token. */
  readonly tokens: Int32Array;
  /** `BOUNDARY_FEATURES` for each gap; gap `i` lies before token `i`. */
  readonly boundaries: Int32Array;
}
