import { readWeights } from '../../learned/readWeights';
import { WordKin } from './WordKin';

/** The classes of words that a tagger's weight file holds. Throws where the bytes are none. */
export function openWordKin(weights: Uint8Array): WordKin {
  const { kin } = readWeights(weights).tables;
  if (!kin) throw new Error('weight file has no table kin');
  return new WordKin(kin.values as Int8Array);
}
