import type { Candidate } from '../../src/engine/tagger/Candidate';
import { CANDIDATE_FEATURES, featuresOfCandidate } from '../../src/engine/tagger/featuresOfCandidate';
import type { GoldDocument } from './GoldDocument';
import { judgeCandidates } from './judgeCandidates';
import { random, shuffle } from './random';

export interface AcceptanceOptions {
  readonly bits: number;
  readonly epochs: number;
  readonly keep: number;
  readonly rate: number;
  readonly seed: number;
}

export interface Judged {
  readonly document: GoldDocument;
  readonly candidates: readonly Candidate[];
}

function featuresOfAll(judged: readonly Judged[]): { features: Int32Array; width: number; right: Uint8Array } {
  const total = judged.reduce((sum, { candidates }) => sum + candidates.length, 0);
  const out = new Int32Array(CANDIDATE_FEATURES);
  const right = new Uint8Array(total);
  let features = new Int32Array(0);
  let width = 0;
  let row = 0;
  for (const { document, candidates } of judged) {
    right.set(judgeCandidates(document, candidates), row);
    for (let k = 0; k < candidates.length; k++) {
      const n = featuresOfCandidate(document.text, candidates, k, out);
      if (!width) {
        width = n;
        features = new Int32Array(total * width);
      }
      features.set(out.subarray(0, width), width * row++);
    }
  }
  return { features, width, right };
}

/** Logistic regression by AdaGrad with dropout on the features, averaged over the second half of the epochs. */
export function trainAcceptance(judged: readonly Judged[], options: AcceptanceOptions): Float32Array {
  const { features, width, right } = featuresOfAll(judged);
  const weights = new Float32Array(1 << options.bits);
  const squares = new Float32Array(weights.length).fill(0.1);
  const averaged = new Float32Array(weights.length);
  const mask = weights.length - 1;
  const next = random(options.seed);
  const order = Int32Array.from({ length: right.length }, (_, i) => i);
  const kept = new Int32Array(width);
  const late = Math.ceil(options.epochs / 2);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, next);
    for (const row of order) {
      let n = 0;
      let sum = 0;
      for (let f = 0; f < width; f++) {
        if ((next() & 1023) >= options.keep * 1024) continue;
        const at = features[row * width + f]! & mask;
        kept[n++] = at;
        sum += weights[at]!;
      }
      const g = right[row]! - 1 / (1 + Math.exp(-sum / options.keep));
      for (let f = 0; f < n; f++) {
        const at = kept[f]!;
        squares[at]! += g * g;
        weights[at]! += (options.rate * g) / Math.sqrt(squares[at]!);
      }
    }
    if (epoch < options.epochs - late) continue;
    for (let k = 0; k < weights.length; k++) averaged[k]! += weights[k]! / late;
  }
  return averaged;
}
