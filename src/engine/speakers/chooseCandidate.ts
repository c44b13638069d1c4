import type { Candidate } from './Candidate';

/**
 * The least chance, among all candidates, at which somebody is named: below it the judge is right less than half of the time (its chances
 * hold on registers it has not seen), and a wrong name is worse than the words as printed.
 */
const LEAST_CHANCE = 0.5;

/** A candidate that was chosen. */
export interface ChosenCandidate {
  readonly candidate: Candidate;
  /** How likely it is the one meant, among all candidates, 0 to 1; with that of "nobody named" where somebody told of was chosen in its place. */
  readonly chance: number;
}

/**
 * The likeliest candidate, of equals the first; where it is not likely enough, the source as printed, if that is among the candidates and
 * says something: a pronoun does not. `odds`: log-odds, in the order of the candidates, of which there is at least one.
 */
export function chooseCandidate(
  candidates: readonly Candidate[],
  odds: Float64Array,
  isPronoun: boolean,
): ChosenCandidate {
  let best = 0;
  for (let i = 1; i < odds.length; i++) if (odds[i]! > odds[best]!) best = i;
  const chance = 1 / odds.reduce((sum, one) => sum + Math.exp(one - odds[best]!), 0);
  const chanceOf = (i: number): number => chance * Math.exp(odds[i]! - odds[best]!);
  if (isPronoun && namesNobody(candidates[best]!)) {
    const told = likeliestTold(candidates, odds);
    if (told >= 0 && chanceOf(told) >= LEAST_TOLD)
      return { candidate: candidates[told]!, chance: chance + chanceOf(told) };
  }
  const unsure = chance < LEAST_CHANCE && !isPronoun ? candidates.findIndex(namesNobody) : -1;
  const chosen = unsure < 0 ? best : unsure;
  return { candidate: candidates[chosen]!, chance: chanceOf(chosen) };
}

/**
 * Of a pronoun that means nobody with a name: from which chance on whoever was told of without a name is meant. "A spokeswoman" says more than "she", and
 * what the judge learned from takes both for right.
 */
const LEAST_TOLD = 0.1;

/** Index of the likeliest of those told of without a name, or -1. */
function likeliestTold(candidates: readonly Candidate[], odds: Float64Array): number {
  let best = -1;
  candidates.forEach(({ type }, i) => {
    if (type === 'told' && (best < 0 || odds[i]! > odds[best]!)) best = i;
  });
  return best;
}

const namesNobody = (candidate: Candidate): boolean =>
  candidate.type === 'nobody' || (candidate.type === 'printed' && candidate.kind === 'unnamed');
