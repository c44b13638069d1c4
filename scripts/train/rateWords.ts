import { RATE_BITS, rateIndex } from '../../src/engine/tagger/readText';
import { ROLE } from '../../src/engine/tagger/roles';
import type { GoldDocument } from './GoldDocument';
import { rolesOfTokens } from './rolesOfTokens';

const SIZE = 1 << RATE_BITS;
/** A word is taken to have been seen this many times more, at the rate of words in general. */
const PRIOR_WEIGHT = 3;
const CUE_PRIOR = 0.05;
const SOURCE_PRIOR = 0.08;
/** Lower bounds of the cue steps 1 to 7 and of the source steps 1 to 3. */
const CUE_STEPS = [0.04, 0.08, 0.15, 0.27, 0.45, 0.65, 0.82];
const SOURCE_STEPS = [0.12, 0.3, 0.55];

interface Counts {
  readonly all: Int32Array;
  readonly cue: Int32Array;
  readonly source: Int32Array;
}

const emptyCounts = (): Counts => ({
  all: new Int32Array(SIZE),
  cue: new Int32Array(SIZE),
  source: new Int32Array(SIZE),
});

function count(document: GoldDocument, counts: Counts, by: 1 | -1): void {
  const roles = rolesOfTokens(document);
  const { word } = document.text.tokens;
  for (let i = 0; i < word.length; i++) {
    const at = rateIndex(word[i]!);
    counts.all[at]! += by;
    if (roles[i] === ROLE.cue) counts.cue[at]! += by;
    if (roles[i] === ROLE.source) counts.source[at]! += by;
  }
}

function stepOf(part: number, all: number, prior: number, steps: readonly number[]): number {
  const rate = (part + prior * PRIOR_WEIGHT) / (all + PRIOR_WEIGHT);
  let step = 0;
  while (step < steps.length && rate >= steps[step]!) step++;
  return step;
}

const rateAt = (counts: Counts, at: number): number =>
  stepOf(counts.cue[at]!, counts.all[at]!, CUE_PRIOR, CUE_STEPS) +
  8 * stepOf(counts.source[at]!, counts.all[at]!, SOURCE_PRIOR, SOURCE_STEPS);

/** How often each word is a cue or a source, as steps: the table that ships. */
export function rateWords(documents: readonly GoldDocument[]): Int8Array {
  const counts = emptyCounts();
  for (const document of documents) count(document, counts, 1);
  return Int8Array.from({ length: SIZE }, (_, at) => rateAt(counts, at));
}

/** Fills in each document's rates as counted on all the other documents: what an unseen article would get. */
export function fillRates(documents: readonly GoldDocument[]): void {
  const counts = emptyCounts();
  for (const document of documents) count(document, counts, 1);
  for (const document of documents) {
    count(document, counts, -1);
    const { tokens, cueRate, sourceRate } = document.text;
    for (let i = 0; i < tokens.count; i++) {
      const rate = rateAt(counts, rateIndex(tokens.word[i]!));
      cueRate[i] = rate & 7;
      sourceRate[i] = rate >> 3;
    }
    count(document, counts, 1);
  }
}
