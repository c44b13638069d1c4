import { join } from 'node:path';
import type { Candidate } from '../../src/engine/tagger/Candidate';
import { findCandidates } from '../../src/engine/tagger/findCandidates';
import { marginalsOfChain } from '../../src/engine/tagger/marginalsOfChain';
import { rateAlone } from '../../src/engine/tagger/rateAlone';
import { rateTogether } from '../../src/engine/tagger/rateTogether';
import { readFeatures } from '../../src/engine/tagger/readFeatures';
import { scoreFirst } from '../../src/engine/tagger/scoreFirst';
import { surroundings } from '../../src/engine/tagger/surroundings';
import { Forest } from '../../src/learned/Forest';
import type { WeightTable } from '../../src/learned/WeightFile';
import { folds } from './folds';
import type { GoldDocument } from './GoldDocument';
import type { Job } from './Job';
import { type Judged, learnAcceptance } from './learnAcceptance';
import { learnForest, type RatedAlone } from './learnForest';
import { meanOfChains } from './meanOfChains';
import { plainRows } from './plainRows';
import { fillRates, fillSharedRates, rateWords } from './rateWords';
import { readCorpus } from './readCorpus';
import { type Rated, report } from './report';
import { FOLDS } from './settings';
import type { ChainWeights } from './trainChain';
import type { ForestWeights } from './trainForest';
import { COARSE, FINE, FINEST, toBytes, writeWeights } from './writeWeights';

const NOTE =
  'Weights of the According To tagger, learned from PolNeAR 1.0.0 (Newell, Margolin, Ruths, LREC 2018), ' +
  'which states no licence. Made by: npm run train';

const plain = (values: Float32Array | Int8Array, scale = 1): WeightTable => ({ values, scale });

/** The first pass's marginals of one document. */
function marginalsOf({ text }: GoldDocument, weights: ChainWeights): Float32Array {
  const { count } = text.tokens;
  const first = { firstTokens: plainRows(weights.tokens, 4), firstBoundaries: plainRows(weights.boundaries, 16) };
  return marginalsOfChain(scoreFirst(readFeatures(text), count, first), count).role;
}

function candidatesOf({ text }: GoldDocument, marginals: Float32Array, weights: ChainWeights): Candidate[] {
  const second = { tokens: plainRows(weights.tokens, 4), boundaries: plainRows(weights.boundaries, 16) };
  return findCandidates(text, readFeatures(text), marginals, second);
}

/** How likely each candidate is right by itself. */
function rateByThemselves(judged: readonly Judged[], acceptance: Float32Array): RatedAlone[] {
  return judged.map(({ document, candidates }) => ({
    document,
    candidates,
    alone: rateAlone(document.text, candidates, surroundings(candidates), plain(acceptance)),
  }));
}

function rate(rated: readonly RatedAlone[], { questions, leaves }: ForestWeights): Rated[] {
  const forest = new Forest(plain(questions), plain(leaves));
  return rated.map(({ document, candidates, alone }) => ({
    document,
    candidates,
    chances: rateTogether(document.text, candidates, surroundings(candidates), alone, forest),
  }));
}

/**
 * Learns all tables. What one stage hands to the next is always predicted by models that have not seen the article, so
 * that each stage learns from input as good, and as bad, as it will get on new text (jackknife, as in stacking).
 * Returns the bytes of the weight file.
 */
export async function learnTagger(
  folder: string,
  run: (jobs: readonly Job[]) => Promise<ChainWeights[]>,
  withReport: boolean,
  progress: (line: string) => void,
): Promise<Uint8Array> {
  const corpus = join(folder, 'train.jsonl');
  const documents = readCorpus(corpus, true);
  progress(`${documents.length} articles`);
  const rates = rateWords(documents);
  fillRates(documents);
  const fold = folds(documents);
  const parts = [-1, ...Array.from({ length: FOLDS }, (_, k) => k)];
  const of = (models: readonly ChainWeights[], d: number): ChainWeights => models[fold[d]! + 1]!;

  const first = await run(parts.map((without) => ({ corpus, pass: 'first', without, marginals: null })));
  const marginals = documents.map((document, d) => marginalsOf(document, of(first, d)));
  const second = await run(parts.map((without) => ({ corpus, pass: 'second', without, marginals })));
  const judged = documents.map((document, d) => ({
    document,
    candidates: candidatesOf(document, marginals[d]!, of(second, d)),
  }));
  const acceptance = learnAcceptance(judged);
  const rated: RatedAlone[] = [];
  for (let k = 0; k < FOLDS; k++) {
    const others = judged.filter((_, d) => fold[d] !== k);
    const own = judged.filter((_, d) => fold[d] === k);
    rated.push(...rateByThemselves(own, learnAcceptance(others)));
  }
  const forest = learnForest(rated);
  const firstMean = meanOfChains(first);
  const secondMean = meanOfChains(second);

  if (withReport) {
    const foldOf = new Map(documents.map((document, d) => [document, fold[d]!]));
    const unseen = Array.from({ length: FOLDS }, (_, k) => {
      const isOwn = ({ document }: RatedAlone): boolean => foldOf.get(document) === k;
      return rate(rated.filter(isOwn), learnForest(rated.filter((one) => !isOwn(one))));
    });
    progress(await report('train, months not learned from', unseen.flat()));
    const dev = readCorpus(join(folder, 'dev.jsonl'));
    fillSharedRates(dev, rates);
    const found = dev.map((document) => ({
      document,
      candidates: candidatesOf(document, marginalsOf(document, firstMean), secondMean),
    }));
    progress(await report('dev', rate(rateByThemselves(found, acceptance), forest)));
  }

  return writeWeights(NOTE, [
    { name: 'rates', values: rates, scale: 1 },
    toBytes('firstTokens', firstMean.tokens, COARSE),
    toBytes('firstBoundaries', firstMean.boundaries, FINE),
    toBytes('tokens', secondMean.tokens, COARSE),
    toBytes('boundaries', secondMean.boundaries, FINE),
    toBytes('acceptance', acceptance, FINE),
    { name: 'treeQuestions', values: forest.questions, scale: 1 },
    toBytes('treeLeaves', forest.leaves, FINEST),
  ]);
}
