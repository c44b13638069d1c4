import type { Span } from '../../model/Span';
import { isMedium } from '../media/isMedium';
import type { ArticleText } from '../text/ArticleText';
import type { Word } from '../text/readWords';
import { wordSet } from '../text/wordSet';
import { canSpeak } from './canSpeak';
import { passageOf } from './passageOf';
import { plainSketch } from './plainSketch';
import type { Sketch } from './Sketch';

const CONFIDENCE = 0.7;
/** What is said has at least so many words. */
const MIN_CONTENT = 3;
/** Verbs that close a headline with their source: "…, minister says", "…, finds study". */
const VERBS = wordSet(
  'says say said warns warn warned finds find found claims claim claimed reveals reveal revealed shows show suggests suggest suggested hears heard told believes believe fears fear insists insist vows vow admits admit predicts predict reports argues argue alleges allege confirms confirm concludes conclude estimates estimate hints announces announce declares declare thinks think writes adds tells',
);

/**
 * "…, minister says", "…, says minister", "… – police": a headline, or one of its halves about a semicolon, that names its source last.
 * @param named gives the names of the running text, lower-cased
 */
export function readHeadlineTail(article: ArticleText, block: number, named: () => ReadonlySet<string>): Sketch | null {
  const { text } = article.blocks[block]!;
  let start = 0;
  for (const half of text.split('; ')) {
    const region = { start, end: start + half.length };
    const found = byVerb(article, block, region, named) ?? byDash(article, block, region, named);
    if (found) return found;
    start = region.end + 2;
  }
  return null;
}

function byVerb(article: ArticleText, block: number, region: Span, named: () => ReadonlySet<string>): Sketch | null {
  const { text } = article.blocks[block]!;
  const comma = text.lastIndexOf(', ', region.end);
  const words = comma > region.start ? article.wordsWithin(block, comma, region.end) : [];
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last || first === last) return null;
  if (VERBS.has(last.lower))
    return credit(article, block, { start: region.start, end: comma }, words.slice(0, -1), last, named);
  if (VERBS.has(first.lower))
    return credit(article, block, { start: region.start, end: comma }, words.slice(1), first, named);
  return null;
}

function byDash(article: ArticleText, block: number, region: Span, named: () => ReadonlySet<string>): Sketch | null {
  const { text } = article.blocks[block]!;
  const dash = Math.max(...[' – ', ' — ', ' - '].map((sign) => text.lastIndexOf(sign, region.end)));
  if (dash <= region.start) return null;
  const words = article.wordsWithin(block, dash, region.end);
  if (words.length === 0 || isMedium(text.slice(words[0]!.start, words.at(-1)!.end))) return null;
  return credit(article, block, { start: region.start, end: dash }, words, { start: dash + 1, end: dash + 2 }, named);
}

function credit(
  article: ArticleText,
  block: number,
  said: Span,
  subject: readonly Word[],
  saying: Span,
  named: () => ReadonlySet<string>,
): Sketch | null {
  if (!canSpeak(subject, named) || article.wordsWithin(block, said.start, said.end).length < MIN_CONTENT) return null;
  const source = passageOf(article.blocks, block, subject[0]!.start, subject.at(-1)!.end);
  const cue = passageOf(article.blocks, block, saying.start, saying.end);
  const content = passageOf(article.blocks, block, said.start, said.end);
  return source && cue && content && plainSketch('headline-tail', source, cue, content, CONFIDENCE);
}
