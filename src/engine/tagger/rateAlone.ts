import type { WeightTable } from '../../learned/WeightFile';
import type { Candidate } from './Candidate';
import { CANDIDATE_FEATURES, featuresOfCandidate } from './featuresOfCandidate';
import type { Surroundings } from './surroundings';
import type { Text } from './Text';

/** Probability of each candidate to be right in source and content, by logistic regression over hashed features. */
export function rateAlone(
  text: Text,
  candidates: readonly Candidate[],
  around: readonly Surroundings[],
  { values, scale }: WeightTable,
): Float64Array {
  const out = new Int32Array(CANDIDATE_FEATURES);
  const mask = values.length - 1;
  const chances = new Float64Array(candidates.length);
  for (let at = 0; at < chances.length; at++) {
    const n = featuresOfCandidate(text, candidates[at]!, around[at]!, out);
    let sum = 0;
    for (let f = 0; f < n; f++) sum += values[out[f]! & mask]!;
    chances[at] = 1 / (1 + Math.exp(-sum * scale));
  }
  return chances;
}
