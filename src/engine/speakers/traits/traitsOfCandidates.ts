import { type Candidate, keyOf } from '../Candidate';
import type { SourcePlace } from '../SourcePlace';
import type { SpeechContext } from '../SpeechContext';
import { compareRivals } from './compareRivals';
import { TRAITS } from './Trait';
import { traitsOfCandidate } from './traitsOfCandidate';
import { readDescription, traitsOfDescription, traitsOfRetelling } from './traitsOfDescription';
import { traitsOfNaming } from './traitsOfNaming';
import { traitsOfSource } from './traitsOfSource';
import { traitsOfTurns } from './traitsOfTurns';
import { traitsOfView } from './traitsOfView';

/** What the judge is told of each candidate of a source: rows of `TRAITS` numbers, in the order of the candidates. */
export function traitsOfCandidates(
  candidates: readonly Candidate[],
  place: SourcePlace,
  context: SpeechContext,
): Uint8Array {
  const rows = new Uint8Array(candidates.length * TRAITS);
  const source = new Uint8Array(TRAITS);
  traitsOfSource(source, 0, place, context);
  const description = readDescription(place.phrase, context);
  candidates.forEach((candidate, row) => {
    const at = row * TRAITS;
    rows.set(source, at);
    traitsOfCandidate(rows, at, candidate, place, context);
    traitsOfTurns(rows, at, keyOf(candidate), place);
    if (candidate.type === 'entity') {
      traitsOfNaming(rows, at, candidate.entity, place, context);
      if (description) traitsOfDescription(rows, at, candidate.entity, description, context);
      traitsOfView(rows, at, candidate.entity, place, context);
    } else if (candidate.type === 'told' && description) traitsOfRetelling(rows, at, candidate.told, description);
  });
  compareRivals(rows, candidates.length);
  return rows;
}
