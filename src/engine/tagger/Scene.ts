import type { Text } from './Text';

/**
 * A window seen from the cue in it. Arrays are parallel to the window's tokens: entry `k` belongs to token `from + k`.
 */
export interface Scene {
  readonly text: Text;
  readonly anchor: number;
  readonly from: number;
  readonly to: number;
  /** Steps of the first pass's probability for source, cue and content, 0 to 5: `4 * token + role`, for the whole text. */
  readonly steps: Uint8Array;
  /** A `NEAR_QUOTE`: which quotation, seen from the cue. */
  readonly near: Uint8Array;
  /** Commas, semicolons and dashes between token and cue, at most 3. */
  readonly breaks: Uint8Array;
  /** The likeliest other cue between token and cue, as a step 0 to 5. */
  readonly rival: Uint8Array;
  /**
   * For tokens in a quotation: what other cue serves it, as a step 0 to 5, plus 8 where the anchor stands beside it
   * itself and 16 where it has its sentences to itself; 255 outside quotations.
   */
  readonly served: Uint8Array;
  /** For tokens in a quotation: words between it and the cue, as a `step`. */
  readonly gap: Uint8Array;
  /** Which stretch of likely source a token lies in, counted from the cue to each side: 1 the nearest, at most 3; 0 none. */
  readonly sourceRun: Uint8Array;
  /** The same for likely content. */
  readonly contentRun: Uint8Array;
  /** Bits for words between token and cue: 1 "that", 2 a subject pronoun or name, 4 a quotation mark, 8 a sentence end. */
  readonly between: Uint8Array;
}

/** Which quotation a token lies in, seen from the cue. */
export const NEAR_QUOTE = { none: 0, before: 1, after: 2, own: 3, earlier: 4, later: 5 } as const;
