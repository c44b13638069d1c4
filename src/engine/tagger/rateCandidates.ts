import type { Candidate } from './Candidate';
import { CANDIDATE_FEATURES, featuresOfCandidate, strengthsOf } from './featuresOfCandidate';
import type { Text } from './Text';
import type { WeightTable } from './WeightFile';

/** Probability of each candidate to be right in source and content, by logistic regression over hashed features. */
export function rateCandidates(text: Text, candidates: readonly Candidate[], table: WeightTable): Float64Array {
  const out = new Int32Array(CANDIDATE_FEATURES);
  const strengths = strengthsOf(candidates);
  const { values, scale } = table;
  const mask = values.length - 1;
  return Float64Array.from(candidates, (_, at) => {
    const n = featuresOfCandidate(text, candidates, strengths, at, out);
    let sum = 0;
    for (let f = 0; f < n; f++) sum += values[out[f]! & mask]!;
    return 1 / (1 + Math.exp(-sum * scale));
  });
}
