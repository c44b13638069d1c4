import type { Candidate } from '../../src/engine/tagger/Candidate';
import { findCandidates } from '../../src/engine/tagger/findCandidates';
import { marginalsOfChain } from '../../src/engine/tagger/marginalsOfChain';
import { rateAlone } from '../../src/engine/tagger/rateAlone';
import { readFeatures } from '../../src/engine/tagger/readFeatures';
import { scoreFirst } from '../../src/engine/tagger/scoreFirst';
import { surroundings } from '../../src/engine/tagger/surroundings';
import type { WeightTable } from '../../src/learned/WeightFile';
import { FOLDS } from '../hearsay/foldOfPassage';
import type { GoldDocument } from './GoldDocument';
import type { Job } from './Job';
import { readKin } from './kin/readKin';
import { type Judged, learnAcceptance } from './learnAcceptance';
import { learnForest, type RatedAlone } from './learnForest';
import { meanOfChains } from './meanOfChains';
import { plainRows } from './plainRows';
import { rateWords } from './rateWords';
import { readRated } from './readRated';
import type { ChainWeights } from './trainChain';
import { COARSE, FINE, FINEST, toBytes, writeWeights } from './writeWeights';

/** Weight files of the tagger. */
export interface LearnedTagger {
  readonly shipped: Uint8Array;
  /** One for each part, learned without it. */
  readonly heldOut: readonly Uint8Array[];
}

interface Learned {
  readonly words: ReturnType<typeof rateWords>;
  readonly first: ChainWeights;
  readonly second: ChainWeights;
  readonly acceptance: Float32Array;
  readonly rated: readonly RatedAlone[];
}

const noteOf = (polnear: string | null, documents: readonly GoldDocument[]): string => {
  const corpora = [
    ...(polnear === null ? [] : ['PolNeAR 1.0.0 (Newell, Margolin, Ruths, LREC 2018), which states no licence']),
    ...(documents.some(({ corpus }) => corpus === 'press')
      ? ['real articles, which are no part of this repository']
      : []),
    'Hearsay, its made-up passages',
  ].join(', ');
  return `Weights of the According To tagger, learned from ${corpora}. Made by: npm run train`;
};

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

/** What is learned without the documents of one part; without any where the part is -1. */
const without = <T extends Judged>(judged: readonly T[], part: number): T[] =>
  judged.filter(({ document }) => document.fold !== part);

/** Without those of one step: 21 KB gzipped less, and the same figures on PolNeAR's dev (with tokens' left out as well a point is lost). */
const LEAST_OF_BOUNDARIES = 2;

function toFile(note: string, { words, first, second, acceptance, rated }: Learned): Uint8Array {
  const forest = learnForest(rated);
  return writeWeights(note, [
    { name: 'kin', values: readKin(), scale: 1 },
    { name: 'rates', values: words.rates, scale: 1 },
    { name: 'kinRates', values: words.kinRates, scale: 1 },
    toBytes('firstTokens', first.tokens, COARSE),
    toBytes('firstBoundaries', first.boundaries, FINE),
    toBytes('tokens', second.tokens, COARSE),
    toBytes('boundaries', second.boundaries, FINE, LEAST_OF_BOUNDARIES),
    toBytes('acceptance', acceptance, FINE),
    { name: 'treeQuestions', values: forest.questions, scale: 1 },
    toBytes('treeLeaves', forest.leaves, FINEST),
  ]);
}

/**
 * Learns all tables. What one stage hands to the next is always predicted by models that have not seen the document, so that each stage learns from
 * input as good, and as bad, as it will get on new text (jackknife, as in stacking). The same models make the files that are learned without a part.
 * `polnear`: that corpus's file to learn from, or null; `runs`: with how many seeds each chain is learned.
 */
export async function learnTagger(
  polnear: string | null,
  runs: number,
  run: (jobs: readonly Job[]) => Promise<ChainWeights[]>,
  progress: (line: string) => void,
): Promise<LearnedTagger> {
  const documents = readRated(polnear);
  progress(`${documents.length} documents`);
  const parts = Array.from({ length: FOLDS }, (_, k) => k);
  const of = (models: readonly ChainWeights[], { fold }: GoldDocument): ChainWeights => models[fold]!;
  const job = (pass: Job['pass'], marginals: Job['marginals']): Job[] =>
    parts.map((part) => ({ polnear, runs, pass, without: part, marginals }));

  const first = await run(job('first', null));
  const marginals = documents.map((document) => marginalsOf(document, of(first, document)));
  const second = await run(job('second', marginals));
  const judged = documents.map((document, d) => ({
    document,
    candidates: candidatesOf(document, marginals[d]!, of(second, document)),
  }));
  const acceptances = parts.map((part) => learnAcceptance(without(judged, part)));
  const rated = judged.flatMap((one) => rateByThemselves([one], acceptances[one.document.fold]!));
  progress('candidates judged');

  const note = noteOf(polnear, documents);
  return {
    shipped: toFile(note, {
      words: rateWords(documents),
      first: meanOfChains(first),
      second: meanOfChains(second),
      acceptance: learnAcceptance(judged),
      rated,
    }),
    heldOut: parts.map((part) =>
      toFile(`${note}, without part ${part}`, {
        words: rateWords(documents.filter(({ fold }) => fold !== part)),
        first: first[part]!,
        second: second[part]!,
        acceptance: acceptances[part]!,
        rated: without(rated, part),
      }),
    ),
  };
}
