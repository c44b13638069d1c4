import { FEATURES, featuresOfProposal } from '../../../src/engine/statements/featuresOfProposal';
import type { ProposalShape } from '../../../src/engine/statements/ProposalShape';
import { PROPOSAL_TRAITS, traitsOfProposals } from '../../../src/engine/statements/traitsOfProposals';
import type { ArticleText } from '../../../src/engine/text/ArticleText';
import type { TokenReading } from '../../../src/engine/text/TokenReading';
import { type ForestRows, trainForest } from '../trainForest';
import type { LogisticRows } from '../trainLogistic';
import { trainLogistic } from '../trainLogistic';
import { FINEST, toBytes, writeWeights } from '../writeWeights';
import { JUDGE_FOREST, JUDGE_WORDS, WORD_STEPS } from './settings';

/** The proposals of one text in reading order, which of them are right, and the part of the corpus it belongs to. */
export interface JudgedText {
  readonly fold: number;
  readonly text: ArticleText;
  readonly tokens: TokenReading;
  readonly shapes: readonly ProposalShape[];
  readonly features: readonly Int32Array[];
  readonly right: Uint8Array;
  /** Which of them are not learned from; they only stand among the rivals. */
  readonly left: Uint8Array;
}

export const featuresOf = (shapes: readonly ProposalShape[], tokens: TokenReading): Int32Array[] =>
  shapes.map((shape) => featuresOfProposal(shape, tokens));

const kept = ({ left }: JudgedText): number[] => Array.from(left.keys()).filter((i) => left[i] === 0);

function learnWords(texts: readonly JudgedText[]): Float32Array {
  const rows = texts.flatMap((one) => kept(one).map((i) => ({ features: one.features[i]!, right: one.right[i]! })));
  const all: LogisticRows = {
    features: new Int32Array(rows.length * FEATURES),
    width: FEATURES,
    right: Uint8Array.from(rows, (row) => row.right),
  };
  for (const [i, { features }] of rows.entries()) all.features.set(features, i * FEATURES);
  return trainLogistic(all, JUDGE_WORDS);
}

/** The log-odds of each proposal by its own words. */
function oddsAlone(
  { features }: JudgedText,
  { values, scale }: { readonly values: ArrayLike<number>; readonly scale: number },
): Float64Array {
  const mask = values.length - 1;
  return Float64Array.from(features, (row) => scale * row.reduce((sum, feature) => sum + values[feature & mask]!, 0));
}

function forestRows(texts: readonly JudgedText[], odds: ReadonlyMap<JudgedText, Float64Array>): ForestRows {
  const parts = texts.map((one) => {
    const alone = odds.get(one)!;
    const traits = traitsOfProposals(
      one.text,
      one.shapes,
      alone.map((x) => 1 / (1 + Math.exp(-x))),
      one.tokens,
    );
    return kept(one).map((i) => ({
      traits: traits.subarray(i * PROPOSAL_TRAITS, (i + 1) * PROPOSAL_TRAITS),
      odds: alone[i]!,
      right: one.right[i]!,
    }));
  });
  const rows = parts.flat();
  const traits = new Uint8Array(rows.length * PROPOSAL_TRAITS);
  for (const [i, row] of rows.entries()) traits.set(row.traits, i * PROPOSAL_TRAITS);
  return {
    traits,
    width: PROPOSAL_TRAITS,
    odds: Float64Array.from(rows, (row) => row.odds),
    right: Uint8Array.from(rows, (row) => row.right),
  };
}

/**
 * Learns the judge of statements. What its first look hands to the trees is said, while they learn, by first looks that have not seen the
 * text's part of the corpus.
 */
export function learnJudge(texts: readonly JudgedText[], note: string): Uint8Array {
  const odds = new Map<JudgedText, Float64Array>();
  for (const fold of new Set(texts.map((one) => one.fold))) {
    const words = toBytes('words', learnWords(texts.filter((one) => one.fold !== fold)), WORD_STEPS);
    for (const one of texts) if (one.fold === fold) odds.set(one, oddsAlone(one, words));
  }
  const { questions, leaves } = trainForest(forestRows(texts, odds), JUDGE_FOREST);
  return writeWeights(note, [
    toBytes('words', learnWords(texts), WORD_STEPS),
    { name: 'treeQuestions', values: questions, scale: 1 },
    toBytes('treeLeaves', leaves, FINEST),
  ]);
}
