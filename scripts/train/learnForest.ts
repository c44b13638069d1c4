import { oddsOf } from '../../src/engine/tagger/rateTogether';
import { surroundings } from '../../src/engine/tagger/surroundings';
import { TRAITS, traitsOfCandidates } from '../../src/engine/tagger/traitsOfCandidates';
import { judgeCandidates } from './judgeCandidates';
import type { Judged } from './learnAcceptance';
import { FOREST } from './settings';
import { type ForestRows, type ForestWeights, trainForest } from './trainForest';

/** An article's candidates and how likely models that have not seen it think each of them right by itself. */
export interface RatedAlone extends Judged {
  readonly alone: Float64Array;
}

function rowsOf(rated: readonly RatedAlone[]): ForestRows {
  const count = rated.reduce((sum, { candidates }) => sum + candidates.length, 0);
  const rows = {
    traits: new Uint8Array(count * TRAITS),
    width: TRAITS,
    odds: new Float64Array(count),
    right: new Uint8Array(count),
  };
  let at = 0;
  for (const { document, candidates, alone } of rated) {
    rows.traits.set(traitsOfCandidates(document.text, candidates, surroundings(candidates), alone), at * TRAITS);
    rows.odds.set(alone.map(oddsOf), at);
    rows.right.set(judgeCandidates(document, candidates), at);
    at += candidates.length;
  }
  return rows;
}

/** Learns to weigh candidates among those they compete with. */
export function learnForest(rated: readonly RatedAlone[]): ForestWeights {
  return trainForest(rowsOf(rated), FOREST);
}
