import type { WeightTable } from '../../learned/WeightFile';
import { CANDIDATE_FEATURES } from './featuresOfCandidate';

/** What words alone make of the candidates of a source, as log-odds: the sums of the weights of their features, `CANDIDATE_FEATURES` a candidate. */
export function oddsByWords(features: Int32Array, { values, scale }: WeightTable): Float64Array {
  const mask = values.length - 1;
  const odds = new Float64Array(features.length / CANDIDATE_FEATURES);
  for (let row = 0; row < odds.length; row++) {
    let sum = 0;
    for (let f = CANDIDATE_FEATURES * row; f < CANDIDATE_FEATURES * (row + 1); f++)
      if (features[f] !== 0) sum += values[features[f]! & mask]!;
    odds[row] = sum * scale;
  }
  return odds;
}
