import type { WordKin } from './WordKin';

/** Rates are stored as `cue + 8 * source`: how often a word is (part of) a cue, in steps from 0 to 7, and of a source, 0 to 3. */
export interface LearnedWords {
  readonly kin: WordKin;
  /** Rates by `rateIndex`; -1 where training held no such word. */
  readonly rates: ArrayLike<number>;
  /** Rates of words that training held none of, by `kinRateIndex`. */
  readonly kinRates: ArrayLike<number>;
}

/** Number of entries of the table of rates, as a power of two. */
export const RATE_BITS = 16;
/** Index of a word in the table of rates. */
export const rateIndex = (word: number): number => (word ^ (word >>> 15)) & ((1 << RATE_BITS) - 1);

const TAGS = 40;
/** Number of entries of the table of rates by class and tag. */
export const KIN_RATES = 256 * TAGS;
/** Index of a class of words with a `TAG` in the table of their rates. */
export const kinRateIndex = (kin: number, tag: number): number => TAGS * kin + tag;
