import type { Candidate } from '../../src/engine/tagger/Candidate';
import { CANDIDATE_FEATURES, featuresOfCandidate } from '../../src/engine/tagger/featuresOfCandidate';
import { surroundings } from '../../src/engine/tagger/surroundings';
import type { GoldDocument } from './GoldDocument';
import { judgeCandidates } from './judgeCandidates';
import { meanOfTables } from './meanOfTables';
import { ACCEPTANCE, ACCEPTANCE_RUNS } from './settings';
import { type LogisticRows, trainLogistic } from './trainLogistic';

/** An article with the candidates that models which have not seen it find in it. */
export interface Judged {
  readonly document: GoldDocument;
  readonly candidates: readonly Candidate[];
}

function rowsOf(judged: readonly Judged[]): LogisticRows {
  const total = judged.reduce((sum, { candidates }) => sum + candidates.length, 0);
  const out = new Int32Array(CANDIDATE_FEATURES);
  const right = new Uint8Array(total);
  let features = new Int32Array(0);
  let width = 0;
  let row = 0;
  for (const { document, candidates } of judged) {
    right.set(judgeCandidates(document, candidates), row);
    const around = surroundings(candidates);
    for (let k = 0; k < candidates.length; k++) {
      const n = featuresOfCandidate(document.text, candidates[k]!, around[k]!, out);
      if (!width) {
        width = n;
        features = new Int32Array(total * width);
      }
      features.set(out.subarray(0, width), width * row++);
    }
  }
  return { features, width, right };
}

/** Learns to say how likely a candidate is right: the mean of several runs. */
export function learnAcceptance(judged: readonly Judged[]): Float32Array {
  const rows = rowsOf(judged);
  const runs = Array.from({ length: ACCEPTANCE_RUNS }, (_, run) => run);
  return meanOfTables(runs.map((run) => trainLogistic(rows, { ...ACCEPTANCE, seed: ACCEPTANCE.seed + run })));
}
