/**
 * What the features of single tokens are drawn from, with two empty places before the first and after the last token
 * of each block: token `i` of block `b` stands at `i + 2 * b + 2`, and its neighbours can be read without asking where
 * the block ends. Empty places hold `NOTHING`.
 */
export interface PaddedTokens {
  readonly word: Int32Array;
  readonly stem: Int32Array;
  readonly tag: Int32Array;
  readonly shape: Int32Array;
  readonly quote: Int32Array;
  readonly kin: Int32Array;
  readonly cueRate: Int32Array;
  readonly sourceRate: Int32Array;
  /**
   * The highest rate of a cue among the words before it in its sentence, 0 where there is none, and how far back that
   * word is.
   */
  readonly before: Int32Array;
  readonly beforeBy: Int32Array;
  /** The same for the words after it. */
  readonly after: Int32Array;
  readonly afterBy: Int32Array;
}

/** Stands for whatever lies outside the block. */
export const NOTHING = -7;

/** Empty places between two blocks: as far as the features look. */
export const PADDING = 2;
