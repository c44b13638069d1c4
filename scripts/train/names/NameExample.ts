/** One stretch to learn from. */
export interface NameExample {
  /** `WORD_FEATURES` a word; those of the second look hold what was read before. */
  readonly features: Int32Array;
  readonly groups: Uint8Array;
  /** The right label of each word. */
  readonly labels: Uint8Array;
}
