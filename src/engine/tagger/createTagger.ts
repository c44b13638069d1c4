import { Forest } from '../../learned/Forest';
import { readWeights } from '../../learned/readWeights';
import type { Block } from '../../model/Block';
import type { ArticleText } from '../text/ArticleText';
import type { Tagging } from '../text/Tagging';
import { analyseText, type TaggerTables } from './analyseText';
import { chooseCandidates } from './chooseCandidates';
import type { LearnedWords } from './LearnedWords';
import { mendCandidate } from './mendCandidate';
import { packRows } from './packRows';
import { readText } from './readText';
import { toAttribution } from './toAttribution';
import { WordKin } from './WordKin';

/**
 * Finds the outermost attributions of a text, in reading order, as PolNeAR marks them. `text`: the reading of the blocks, if there is one.
 * With a `floor` all candidates at least so likely are given, those too that clash: for whoever chooses among them.
 */
export type Tagger = (blocks: readonly Block[], text?: ArticleText, floor?: number) => Tagging;

/** A tagger with the given weight file. Throws where the bytes are not a weight file of this tagger. */
export function createTagger(weights: Uint8Array): Tagger {
  const { table } = readWeights(weights);
  const words: LearnedWords = {
    kin: new WordKin(table('kin').values as Int8Array),
    rates: table('rates').values,
    kinRates: table('kinRates').values,
  };
  const learned: TaggerTables = {
    firstTokens: packRows(table('firstTokens'), 4),
    firstBoundaries: packRows(table('firstBoundaries'), 16),
    tokens: packRows(table('tokens'), 4),
    boundaries: packRows(table('boundaries'), 16),
    acceptance: table('acceptance'),
    forest: new Forest(table('treeQuestions'), table('treeLeaves')),
  };
  return (blocks, reading, floor) => {
    const text = readText(blocks, words, reading);
    const { candidates, chances, role } = analyseText(text, learned);
    const chosen =
      floor === undefined
        ? chooseCandidates(candidates, chances)
        : candidates.flatMap(({ content }, i) => (chances[i]! >= floor && content.length > 0 ? [i] : []));
    const { blockStart, start, end, tag } = text.tokens;
    const { kin, cueRate, sourceRate } = text;
    return {
      attributions: chosen.map((i) =>
        toAttribution(blocks, text.tokens, mendCandidate(text, candidates[i]!), chances[i]!),
      ),
      tokens: { blockStart, start, end, tag, kin, cueRate, sourceRate, role },
    };
  };
}
