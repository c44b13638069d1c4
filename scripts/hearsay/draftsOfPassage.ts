import type { DraftStatement } from '../../src/engine/statements/DraftStatement';
import { articleFromText } from '../../src/engine/text/articleFromText';
import { textToBlocks } from '../../src/engine/text/textToBlocks';
import type { Article } from '../../src/model/Article';
import type { Passage as TextPassage } from '../../src/model/Passage';
import type { GoldStatement, Passage, Range } from './Passage';

/** A passage as the engine would see it, its labelled statements in place of those it would find. */
export interface LabelledArticle {
  readonly article: Article;
  readonly drafts: readonly DraftStatement[];
  /** The statement each draft was made of. */
  readonly gold: readonly GoldStatement[];
}

function passagesOf(article: Article, starts: readonly number[], ranges: readonly Range[]): TextPassage[] {
  return ranges.flatMap(([from, to]) =>
    article.blocks.flatMap(({ text }, block) => {
      const start = Math.max(0, from - starts[block]!);
      const end = Math.min(text.length, to - starts[block]!);
      return end > start ? [{ block, start, end, text: text.slice(start, end) }] : [];
    }),
  );
}

const holds = (outer: GoldStatement, inner: GoldStatement): boolean =>
  outer !== inner &&
  inner.content.every(([from, to]) => outer.content.some(([start, end]) => start <= from && to <= end)) &&
  [...inner.cue, ...inner.source].some(([from, to]) =>
    outer.content.some(([start, end]) => start <= from && to <= end),
  );

const lengthOf = ({ content }: GoldStatement): number => content.reduce((n, [from, to]) => n + to - from, 0);

/** The innermost statement whose content holds this one with its cue or source. */
function outerOf(all: readonly GoldStatement[], inner: GoldStatement): number | null {
  const around = all.filter((outer) => holds(outer, inner)).sort((a, b) => lengthOf(a) - lengthOf(b))[0];
  return around === undefined ? null : all.indexOf(around);
}

/** The labelled statements of a passage as drafts, in their order; to learn a later stage from what an earlier one should give. */
export function draftsOfPassage(passage: Passage): LabelledArticle {
  const article = articleFromText(passage);
  const { starts } = textToBlocks(passage.text);
  const gold = passage.statements;
  const drafts = gold.map((statement, i): DraftStatement => {
    const content = passagesOf(article, starts, statement.content);
    const words = content.map(({ text }) => text).join(' ');
    const source = passagesOf(article, starts, statement.source);
    const cue = passagesOf(article, starts, statement.cue);
    const alone = source.length === 0 && cue.length === 0;
    return {
      kind: /^["“‘'].*["”’']\W?$/su.test(words) ? 'direct' : /["“]/u.test(words) ? 'mixed' : 'indirect',
      source,
      cue,
      content,
      confidence: 1,
      shown: true,
      within: outerOf(gold, statement),
      continues: alone && i > 0 ? i - 1 : null,
    };
  });
  return { article, drafts, gold };
}
