import { Forest } from '../../learned/Forest';
import { readWeights } from '../../learned/readWeights';
import type { ArticleText } from '../text/ArticleText';
import type { TokenReading } from '../text/TokenReading';
import { featuresOfProposal } from './featuresOfProposal';
import type { Proposal } from './Proposal';
import type { ProposalShape } from './ProposalShape';
import { SourcesRead } from './SourcesRead';
import { shapeOfProposal } from './shapeOfProposal';
import { PROPOSAL_TRAITS, traitsOfProposals } from './traitsOfProposals';

/** A proposal and how likely it is a statement with these words, 0 to 1. */
export interface JudgedProposal extends ProposalShape {
  readonly confidence: number;
}

/** Judges all proposals of an article; gives them back in reading order. */
export type StatementJudge = (
  article: ArticleText,
  proposals: readonly Proposal[],
  tokens: TokenReading,
) => JudgedProposal[];

const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Shapes in reading order: by their cue, then by where their content begins and ends. */
export function inReadingOrder(
  article: ArticleText,
  proposals: readonly Proposal[],
  tokens?: TokenReading,
): ProposalShape[] {
  const known = new SourcesRead();
  return proposals
    .map((proposal) => shapeOfProposal(article, proposal, known, tokens))
    .sort(
      (a, b) =>
        a.home - b.home || a.cueStart - b.cueStart || a.contentStart - b.contentStart || a.contentEnd - b.contentEnd,
    );
}

/**
 * A judge with the given weight file: logistic regression over hashed features of a proposal's words, then boosted trees over its form
 * and its rivals'. Throws where the bytes are not a weight file of this judge.
 */
export function createStatementJudge(weights: Uint8Array): StatementJudge {
  const { table } = readWeights(weights);
  const words = table('words');
  const forest = new Forest(table('treeQuestions'), table('treeLeaves'));
  const mask = words.values.length - 1;
  const oddsAlone = (shape: ProposalShape, tokens: TokenReading): number => {
    let sum = 0;
    for (const feature of featuresOfProposal(shape, tokens)) sum += words.values[feature & mask]!;
    return sum * words.scale;
  };
  return (article, proposals, tokens) => {
    const shapes = inReadingOrder(article, proposals, tokens);
    const odds = new Float64Array(shapes.length);
    for (let i = 0; i < odds.length; i++) odds[i] = oddsAlone(shapes[i]!, tokens);
    const traits = traitsOfProposals(article, shapes, odds.map(chanceOf), tokens);
    return shapes.map((shape, i) => ({
      ...shape,
      confidence: chanceOf(odds[i]! + forest.sum(traits, i * PROPOSAL_TRAITS)),
    }));
  };
}
