import { readWeights } from '../../learned/readWeights';
import { WordKin } from './WordKin';

/** The classes of words that a tagger's weight file holds; nothing else of it is read. Throws an `Error` where the bytes are no such file. */
export const openWordKin = (weights: Uint8Array): WordKin =>
  new WordKin(readWeights(weights).table('kin').values as Int8Array);
