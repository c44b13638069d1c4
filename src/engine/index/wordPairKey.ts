import { hashPair } from './hashPair';

/**
 * Key of a word and the next; of two that say nothing about the subject ("of the") also the third, as every claim has
 * such pairs.
 */
export function wordPairKey(ids: Int32Array, stems: Int32Array, at: number, end: number): number {
  const pair = hashPair(ids[at]!, ids[at + 1]!);
  return stems[at] === 0 && stems[at + 1] === 0 && at + 2 < end ? hashPair(pair, ids[at + 2]!) : pair;
}
