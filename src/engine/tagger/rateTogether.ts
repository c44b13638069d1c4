import type { Forest } from '../../learned/Forest';
import type { Candidate } from './Candidate';
import type { Surroundings } from './surroundings';
import type { Text } from './Text';
import { TRAITS, traitsOfCandidates } from './traitsOfCandidates';

/** Keeps the log-odds of a certain candidate finite. */
const LEAST = 1e-5;

/** Log-odds of a probability. */
export const oddsOf = (p: number): number => Math.log((p + LEAST) / (1 - p + LEAST));

/** The chances of candidates, weighed once more among those they compete with: boosted trees add to their log-odds (Friedman 2001). */
export function rateTogether(
  text: Text,
  candidates: readonly Candidate[],
  around: readonly Surroundings[],
  chances: Float64Array,
  forest: Forest,
): Float64Array {
  const traits = traitsOfCandidates(text, candidates, around, chances);
  return chances.map((chance, at) => 1 / (1 + Math.exp(-oddsOf(chance) - forest.sum(traits, TRAITS * at))));
}
