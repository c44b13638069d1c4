import type { Candidate } from './Candidate';

/**
 * The least chance, among all candidates, at which somebody is named: below it the judge is right less than half of the time (its chances
 * hold on registers it has not seen), and a wrong name is worse than the words as printed.
 */
const LEAST_CHANCE = 0.5;

/**
 * The likeliest candidate, of equals the first; where it is not likely enough, the source as printed, if that is among the candidates and
 * says something: a pronoun does not. `odds`: log-odds, in the order of the candidates, of which there is at least one.
 */
export function chooseCandidate(candidates: readonly Candidate[], odds: Float64Array, isPronoun: boolean): Candidate {
  let best = 0;
  for (let i = 1; i < odds.length; i++) if (odds[i]! > odds[best]!) best = i;
  const chance = 1 / odds.reduce((sum, one) => sum + Math.exp(one - odds[best]!), 0);
  const unsure = chance < LEAST_CHANCE && !isPronoun ? candidates.find(namesNobody) : undefined;
  return unsure ?? candidates[best]!;
}

const namesNobody = (candidate: Candidate): boolean =>
  candidate.type === 'nobody' || (candidate.type === 'printed' && candidate.kind === 'unnamed');
