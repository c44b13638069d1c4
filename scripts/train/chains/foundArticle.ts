import { creditCited } from '../../../src/engine/chains/creditCited';
import type { JudgesBeforeChains } from '../../../src/engine/Judges';
import { readMentions } from '../../../src/engine/mentions/readMentions';
import { ALL_RULES } from '../../../src/engine/rules/Rules';
import { resolveSpeakers } from '../../../src/engine/speakers/resolveSpeakers';
import type { DraftStatement } from '../../../src/engine/statements/DraftStatement';
import { draftStatements } from '../../../src/engine/statements/draftStatements';
import { TAGGED_FLOOR } from '../../../src/engine/statements/taggedFloor';
import { ArticleText } from '../../../src/engine/text/ArticleText';
import { articleFromText } from '../../../src/engine/text/articleFromText';
import { textToBlocks } from '../../../src/engine/text/textToBlocks';
import type { Passage as Stretch } from '../../../src/model/Passage';
import type { GoldArticle } from '../../hearsay/goldArticle';
import type { GoldStatement, Passage, Range } from '../../hearsay/Passage';

/** A passage as the engine finds it; a statement that pairs with no labelled one has null beside it. */
export type FoundArticle = Omit<GoldArticle, 'statements'> & { readonly statements: readonly (GoldStatement | null)[] };

/** Contents that share so much of the longer one are the same statement, as the scorer has it. */
const SAME = 0.5;

const lengthOf = (ranges: readonly Range[]): number => ranges.reduce((sum, [start, end]) => sum + end - start, 0);

function shared(a: readonly Range[], b: readonly Range[]): number {
  let sum = 0;
  for (const [s, e] of a) for (const [from, to] of b) sum += Math.max(0, Math.min(e, to) - Math.max(s, from));
  return sum;
}

/** The labelled statement that is the same as a draft, or null. */
function labelled(content: readonly Range[], statements: readonly GoldStatement[]): GoldStatement | null {
  let best: GoldStatement | null = null;
  let most = SAME;
  for (const statement of statements) {
    const share = shared(content, statement.content) / Math.max(1, lengthOf(content), lengthOf(statement.content));
    if (share > most) {
      most = share;
      best = statement;
    }
  }
  return best;
}

/** What the stages before the chains make of a passage, paired with its labels. */
export function foundArticle(
  passage: Passage,
  { tagger, names, statements, speakers: judge }: JudgesBeforeChains,
): FoundArticle {
  const { text: printed, outlet, published } = passage;
  const article = articleFromText({ text: printed, outlet, published });
  const text = new ArticleText(article.blocks);
  const { starts } = textToBlocks(printed);
  const tagging = tagger(article.blocks, text, TAGGED_FLOOR);
  const drafts: readonly DraftStatement[] = creditCited(
    draftStatements(article, tagging, statements, text, ALL_RULES),
    text,
  );
  const ranges = (content: readonly Stretch[]): Range[] =>
    content.map(({ block, start, end }) => [starts[block]! + start, starts[block]! + end]);
  return {
    passage,
    article,
    text,
    drafts,
    speakers: resolveSpeakers(article, drafts, judge, readMentions(article, text, names(article.blocks, text)))
      .speakers,
    statements: drafts.map(({ content }) => labelled(ranges(content), passage.statements)),
  };
}
