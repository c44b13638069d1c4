import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_RULES } from '../../../src/engine/rules/Rules';
import type { ProposalShape } from '../../../src/engine/statements/ProposalShape';
import { proposeStatements } from '../../../src/engine/statements/proposeStatements';
import { inReadingOrder } from '../../../src/engine/statements/StatementJudge';
import { TAGGED_FLOOR } from '../../../src/engine/statements/taggedFloor';
import { createTagger, type Tagger } from '../../../src/engine/tagger/createTagger';
import { ArticleText } from '../../../src/engine/text/ArticleText';
import { textToBlocks } from '../../../src/engine/text/textToBlocks';
import { foldOfPassage } from '../../hearsay/foldOfPassage';
import type { Passage } from '../../hearsay/Passage';
import { projectRoot } from '../../lib/projectRoot';
import { readJsonl } from '../../lib/readJsonl';
import { keyOfArticle } from '../../press/labelledPassages';
import { partsByMonth } from '../../press/partsByMonth';
import { heldOutWeights } from '../heldOutWeights';
import type { CorpusLine } from '../readPolnear';
import { withLooks } from '../withLooks';
import { labelProposals, type MarkedText } from './labelProposals';
import { featuresOf, type JudgedText, learnJudge } from './learnJudge';
import { POLNEAR_STEP, PRESS_LOOKS } from './settings';

const NOTE =
  'Weights of the According To judge of statements, learned from Hearsay (made-up news, part of this repository), from real articles, which are no part of it (scripts/press), and from PolNeAR 1.0.0 ' +
  '(Newell, Margolin and Ruths, LREC 2018), which states no licence; hashed features and numbers only. ' +
  'Made by: npm run train -- statements';

function judgedText(
  marked: MarkedText,
  fold: number,
  tagger: Tagger,
): Omit<JudgedText, 'left'> & { starts: readonly number[] } {
  const { blocks, starts } = textToBlocks(marked.text);
  const text = new ArticleText(blocks);
  const { attributions, tokens } = tagger(blocks, text, TAGGED_FLOOR);
  const shapes = inReadingOrder(text, proposeStatements(text, attributions, ALL_RULES), tokens);
  return {
    fold,
    text,
    tokens,
    shapes,
    features: featuresOf(shapes, tokens),
    right: labelProposals(marked, starts, shapes),
    starts,
  };
}

export function fromPassages(passages: readonly Passage[], taggerOf: (fold: number) => Tagger): JudgedText[] {
  return passages.map((passage) => {
    const fold = foldOfPassage(passage);
    const judged = judgedText(passage, fold, taggerOf(fold));
    return { ...judged, left: new Uint8Array(judged.shapes.length) };
  });
}

/**
 * Articles of PolNeAR's train where it lies beside the checkout, but for those that are labelled anew (`scripts/press`). What stands within marked content is
 * not learned from: there nothing is marked.
 */
function fromPolnear(taggerOf: (fold: number) => Tagger, labelled: ReadonlySet<string>): JudgedText[] {
  const file = join(projectRoot(), '..', 'shared', 'polnear', 'train.jsonl');
  if (!existsSync(file)) return [];
  const lines = readJsonl<CorpusLine>(file);
  const folds = partsByMonth(lines);
  return lines.flatMap(({ text, attributions }, n) => {
    if (n % POLNEAR_STEP !== 0 || labelled.has(keyOfArticle(text))) return [];
    const marked = { text, statements: attributions.filter(({ content }) => content.length > 0) };
    const judged = judgedText(marked, folds[n]!, taggerOf(folds[n]!));
    const isNested = ({ proposal: { cue }, home }: ProposalShape): boolean =>
      cue.some(({ start }) =>
        marked.statements.some(({ content }) =>
          content.some(([from, to]) => judged.starts[home]! + start >= from && judged.starts[home]! + start < to),
        ),
      );
    const left = Uint8Array.from(judged.shapes, (shape, i) => (judged.right[i] === 0 && isNested(shape) ? 1 : 0));
    return [{ ...judged, left }];
  });
}

/**
 * Reads the passages, and PolNeAR where it is there, each text with the tagger that has not learned from it; gives the function that learns
 * the judge of statements from some of the passages.
 */
export function statementLearner(all: readonly Passage[]): (passages: readonly Passage[]) => Uint8Array {
  const taggers = new Map<number, Tagger>();
  const taggerOf = (fold: number): Tagger => {
    const tagger = taggers.get(fold) ?? createTagger(heldOutWeights(fold).weights.tagger);
    taggers.set(fold, tagger);
    return tagger;
  };
  const texts = fromPassages(all, taggerOf);
  const textOf = new Map(all.map((passage, i) => [passage, texts[i]!]));
  const polnear = fromPolnear(taggerOf, new Set(all.map(({ id }) => id)));
  return (passages) => {
    const looked = withLooks(
      passages,
      PRESS_LOOKS,
      passages.map((passage) => textOf.get(passage)!),
    );
    return learnJudge([...looked, ...polnear], NOTE);
  };
}
