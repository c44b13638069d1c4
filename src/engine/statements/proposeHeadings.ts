import type { ArticleText } from '../text/ArticleText';
import type { Proposal } from './Proposal';
import { passageOf } from './passageOf';

/** Words of a source before or behind a sign, and of what is said. */
const MAX_SOURCE = 8;
const MIN_CONTENT = 2;
/** Signs that part a source from what it says. */
const SIGN = /: | – | — | - |, (?=says?\b|said\b|warns?\b|claims?\b)/gu;

/** Headlines and subheads in two parts: "Novak: …", "… – Novak", "…: police". */
export function proposeHeadings(article: ArticleText): Proposal[] {
  return article.blocks.flatMap((block, b) => {
    if (block.kind !== 'headline' && block.kind !== 'subhead') return [];
    return Array.from(block.text.matchAll(SIGN)).flatMap((sign) => atSign(article, b, sign.index, sign[0]));
  });
}

function atSign(article: ArticleText, b: number, at: number, sign: string): Proposal[] {
  const { blocks } = article;
  const { text } = blocks[b]!;
  const end = at + sign.length;
  const words = (from: number, to: number): number => article.wordsWithin(b, from, to).length;
  const [left, right] = [passageOf(blocks, b, 0, at), passageOf(blocks, b, end, text.length)];
  const cue = passageOf(blocks, b, at, end);
  if (!left || !right || !cue) return [];
  const [before, behind] = [words(0, at), words(end, text.length)];
  const make = (foundBy: string, source: typeof left, content: typeof left): Proposal => ({
    foundBy: [foundBy],
    source: [source],
    cue: [cue],
    content: [content],
    tagged: 0,
  });
  return [
    ...(before <= MAX_SOURCE && behind >= MIN_CONTENT ? [make('heading-source-first', left, right)] : []),
    ...(behind <= MAX_SOURCE && before >= MIN_CONTENT ? [make('heading-source-last', right, left)] : []),
  ];
}
