import { KIN_RATES, type LearnedWords, RATE_BITS } from '../../../src/engine/tagger/LearnedWords';
import { KIN_PLACES, WordKin } from '../../../src/engine/tagger/WordKin';

/** Words of which nothing is known. */
export const NOTHING_LEARNED: LearnedWords = {
  kin: new WordKin(new Int8Array(2 * KIN_PLACES)),
  rates: new Int8Array(1 << RATE_BITS),
  kinRates: new Int8Array(KIN_RATES),
};
