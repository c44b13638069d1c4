import type { DraftStatement } from '../../src/engine/statements/DraftStatement';
import { kindOfContent } from '../../src/engine/statements/kindOfContent';
import { ArticleText } from '../../src/engine/text/ArticleText';
import { articleFromText } from '../../src/engine/text/articleFromText';
import { textToBlocks } from '../../src/engine/text/textToBlocks';
import type { Article } from '../../src/model/Article';
import type { Passage as Stretch } from '../../src/model/Passage';
import type { Speaker } from '../../src/model/Speaker';
import type { GoldStatement, Passage, Range } from './Passage';

/** A passage as the engine would have it if it found and resolved every statement rightly. Lists run side by side. */
export interface GoldArticle {
  readonly passage: Passage;
  readonly article: Article;
  readonly text: ArticleText;
  /** In reading order, a statement before those within it. */
  readonly statements: readonly GoldStatement[];
  readonly drafts: readonly DraftStatement[];
  readonly speakers: readonly (Speaker | null)[];
}

const covers = (outer: GoldStatement, inner: GoldStatement): boolean =>
  inner.content.every(([start, end]) => outer.content.some(([from, to]) => from <= start && end <= to));
const lengthOf = ({ content }: GoldStatement): number => content.reduce((sum, [start, end]) => sum + end - start, 0);

/** The innermost of the statements that a statement lies within, as an index, or null. */
function outerOf(statements: readonly GoldStatement[], at: number): number | null {
  const inner = statements[at]!;
  const around = statements
    .map((statement, i) => ({ statement, i }))
    .filter(({ statement, i }) => i !== at && covers(statement, inner) && lengthOf(statement) > lengthOf(inner));
  around.sort((a, b) => lengthOf(a.statement) - lengthOf(b.statement));
  return around[0]?.i ?? null;
}

function speakerOf({ speaker, speakerKind, role, source }: GoldStatement, text: string): Speaker {
  const unnamed = speakerKind === 'unnamed';
  const printed = source.map(([start, end]) => text.slice(start, end)).join(' ');
  return {
    id: unnamed ? `unnamed:${speaker}` : speaker,
    name: speaker === 'not named' && printed ? printed : speaker,
    role,
    kind: speakerKind === 'group' ? 'organisation' : speakerKind,
    reason: null,
    foundBy: 'gold',
  };
}

/** Takes a passage's labels for what the stages before the chains would find. */
export function goldArticle(passage: Passage): GoldArticle {
  const { text, outlet, published } = passage;
  const article = articleFromText({ text, outlet, published });
  const reading = new ArticleText(article.blocks);
  const { starts } = textToBlocks(text);
  const stretches = (ranges: readonly Range[]): Stretch[] =>
    ranges.flatMap(([start, end]) => {
      const block = starts.findLastIndex((s) => s <= start);
      const words = article.blocks[block]?.text.slice(start - starts[block]!, end - starts[block]!);
      return words
        ? [{ block, start: start - starts[block]!, end: start - starts[block]! + words.length, text: words }]
        : [];
    });
  const statements = [...passage.statements].sort(
    (a, b) => a.content[0]![0] - b.content[0]![0] || lengthOf(b) - lengthOf(a) || a.number - b.number,
  );
  const drafts = statements.map((s, i): DraftStatement => {
    const content = stretches(s.content);
    return {
      kind: kindOfContent(article.blocks, content, reading.quoted),
      source: stretches(s.source),
      cue: stretches(s.cue),
      content,
      confidence: 1,
      sayable: true,
      foundBy: ['gold'],
      within: outerOf(statements, i),
      continues: null,
    };
  });
  return { passage, article, text: reading, statements, drafts, speakers: statements.map((s) => speakerOf(s, text)) };
}
