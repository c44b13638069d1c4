/** Where each token stands: sentence, quotation marks, block. Parallel to `Tokens`. */
export interface Layout {
  /** Index of the sentence, counted through all blocks. */
  readonly sentence: Int32Array;
  /** Index of the first token of each sentence, and the count of tokens at the end. */
  readonly sentenceStart: Int32Array;
  /** 1 for each sentence with words in quotation marks. */
  readonly quoted: Uint8Array;
  /** A `QUOTE`. */
  readonly quote: Uint8Array;
  /** Index of the quotation a token lies in, marks included, or -1. */
  readonly quotation: Int32Array;
  /** First token, and the one after the last, of each quotation. */
  readonly quotationStart: Int32Array;
  readonly quotationEnd: Int32Array;
  /** Tokens since the last closing mark of the same block, at most 15; 15 where there is none. */
  readonly sinceClose: Uint8Array;
  /** Tokens until the next opening mark of the same sentence, at most 15; 15 where there is none. */
  readonly untilOpen: Uint8Array;
  /** A `BLOCK_ROLE` for each block. */
  readonly blockRole: Uint8Array;
  /** The token of each block that its text proper begins with, behind a dateline. */
  readonly behindDateline: Int32Array;
}

/** Where a token stands towards quotation marks. `scare`: inside a quotation of at most three words. */
export const QUOTE = { outside: 0, inside: 1, open: 2, close: 3, scare: 4 } as const;

/** Kinds of block as the features see them. */
export const BLOCK_ROLE = { headline: 0, first: 2, paragraph: 3, quotation: 4, goesOn: 5 } as const;
