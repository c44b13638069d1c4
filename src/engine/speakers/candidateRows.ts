import type { Candidate } from './Candidate';
import { CANDIDATE_FEATURES, featuresOfCandidate, readSourceWords } from './featuresOfCandidate';
import type { SourcePlace } from './SourcePlace';
import type { SpeechContext } from './SpeechContext';
import { bounded, MOST, TRAIT, TRAITS } from './traits/Trait';
import { traitsOfCandidates } from './traits/traitsOfCandidates';

/** What the judge is told of each candidate of a source, in their order. */
export interface CandidateRows {
  /** Rows of `TRAITS` numbers; those of the words are filled in once they were weighed (`noteWords`). */
  readonly traits: Uint8Array;
  /** Rows of `CANDIDATE_FEATURES` hashes. */
  readonly features: Int32Array;
}

/** Reads the rows of all candidates of a source. `kinOf`: the class of a word by its hash (`WordKin`). */
export function candidateRows(
  candidates: readonly Candidate[],
  place: SourcePlace,
  context: SpeechContext,
  kinOf: (word: number) => number,
): CandidateRows {
  const traits = traitsOfCandidates(candidates, place, context);
  const features = new Int32Array(CANDIDATE_FEATURES * candidates.length);
  const source = readSourceWords(place, kinOf);
  candidates.forEach((candidate, i) => {
    featuresOfCandidate(features, CANDIDATE_FEATURES * i, candidate, source, context, traits, TRAITS * i, kinOf);
  });
  return { traits, features };
}

/** Steps of a trait for one unit of log-odds, and where no odds stand. */
const STEPS = 6;
const EVEN = 32;

/** Fills in what the words alone make of the candidates: the log-odds of each, and how far it lies behind the best. */
export function noteWords(traits: Uint8Array, odds: Float64Array): void {
  let best = Number.NEGATIVE_INFINITY;
  for (const one of odds) if (one > best) best = one;
  for (let i = 0; i < odds.length; i++) {
    const at = TRAITS * i;
    traits[at + TRAIT.words] = bounded(EVEN + STEPS * odds[i]!);
    traits[at + TRAIT.wordsBehindBest] = bounded(MOST + STEPS * (odds[i]! - best));
  }
}
