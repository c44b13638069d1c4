/** A chain of tokens to learn from: the numbers of its features and the right roles. */
export interface ChainExample {
  readonly length: number;
  /** `tokenWidth` feature hashes for each token; unused places hold 0. */
  readonly tokenFeatures: Int32Array;
  readonly tokenWidth: number;
  readonly boundaryFeatures: Int32Array;
  readonly boundaryWidth: number;
  readonly roles: Uint8Array;
  /** Index of a token whose role is given and not to be learned, or -1. */
  readonly given: number;
}
