/** A stretch of a text's words, half-open, as indexes into its `Words`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}
