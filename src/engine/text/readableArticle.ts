import type { Article } from '../../model/Article';
import type { Block } from '../../model/Block';
import type { Passage } from '../../model/Passage';
import { plainLabels } from './plainLabels';
import { plainMarks } from './plainMarks';

/** An article as the stages read it, and the way back to how it is printed. */
export interface ReadableArticle {
  readonly article: Article;
  /** A passage of the readable text as the page prints it, with its offsets there. */
  readonly printed: (passage: Passage) => Passage;
}

/** Accents that stand behind their letter as signs of their own. */
const APART = /\p{M}/u;
/** Marks that a page which escapes its text twice shows by their names in HTML. */
const SIGN_OF: ReadonlyMap<string, string> = new Map([
  ['&quot;', '"'],
  ['&#34;', '"'],
  ['&apos;', "'"],
  ['&#39;', "'"],
  ['&#039;', "'"],
  ['&ldquo;', '“'],
  ['&#8220;', '“'],
  ['&rdquo;', '”'],
  ['&#8221;', '”'],
  ['&lsquo;', '‘'],
  ['&#8216;', '‘'],
  ['&rsquo;', '’'],
  ['&#8217;', '’'],
]);
const ESCAPED = /&(?:quot|apos|[lr][ds]quo|#\d{2,4});/u;
const EVERY_ESCAPED = /&(?:quot|apos|[lr][ds]quo|#\d{2,4});/gu;
/** One letter or sign with the accents behind it. */
const WITH_ACCENTS = /\P{M}\p{M}*|\p{M}+/gu;

/**
 * The article with English quotation marks wherever others, or turned ones, stand for them, accents on their letters, and names in labels of
 * a transcript without capitals throughout: the rooms need to know no other typography. The same article where nothing differs, as nearly always. Linear in its length.
 */
export function readableArticle(article: Article): ReadableArticle {
  const ways = new Map<number, Uint32Array>();
  let changed = false;
  const blocks = article.blocks.map((block, b): Block => {
    let { text } = block;
    if (text.includes('&') && ESCAPED.test(text)) {
      const plain = replaceAll(text, EVERY_ESCAPED, (name) => SIGN_OF.get(name) ?? name);
      text = plain.text;
      ways.set(b, plain.way);
    }
    if (APART.test(text)) {
      const composed = replaceAll(text, WITH_ACCENTS, composedLetter);
      text = composed.text;
      const before = ways.get(b);
      ways.set(b, before ? composed.way.map((at) => before[at]!) : composed.way);
    }
    text = plainMarks(text);
    if (text === block.text) return block;
    changed = true;
    return { ...block, text };
  });
  const labelled = plainLabels(blocks);
  if (!changed && labelled === blocks) return { article, printed: (passage) => passage };
  const printed = ({ block, start, end }: Passage): Passage => {
    const way = ways.get(block);
    const [from, to] = way ? edgesOf(way, start, end) : [start, end];
    return { block, start: from, end: to, text: article.blocks[block]!.text.slice(from, to) };
  };
  return { article: { ...article, blocks: labelled }, printed };
}

/** So many units are no sign with its accents but the name of one. */
const NAME_OF_SIGN = 4;

/** Where a passage stands in the printed text, without the names of signs at its edges that are marks: "&quot;It rained&quot;". */
function edgesOf(way: Uint32Array, start: number, end: number): readonly [number, number] {
  const isName = (at: number): boolean => way[at + 1]! - way[at]! >= NAME_OF_SIGN;
  let [from, to] = [start, end];
  if (from < to - 1 && isName(from)) from++;
  if (to - 1 > from && isName(to - 1)) to--;
  return [way[from]!, way[to]!];
}

/** A letter with its accents in one sign, where there is one. */
function composedLetter(letter: string): string {
  const whole = letter.normalize('NFC');
  // Some signs come apart when composed; they stay.
  return whole.length < letter.length ? whole : letter;
}

/** The text with all that `pattern` finds replaced by as much or less, and for each of its offsets, the end included, the one it has in the printed text. */
function replaceAll(text: string, pattern: RegExp, by: (found: string) => string): { text: string; way: Uint32Array } {
  const way = new Uint32Array(text.length + 1);
  const parts: string[] = [];
  let length = 0;
  let last = 0;
  const keep = (to: number): void => {
    for (let i = last; i < to; i++) way[length++] = i;
    parts.push(text.slice(last, to));
  };
  for (const found of text.matchAll(pattern)) {
    keep(found.index);
    const other = by(found[0]);
    for (let i = 0; i < other.length; i++) way[length++] = found.index + Math.min(i, found[0].length - 1);
    parts.push(other);
    last = found.index + found[0].length;
  }
  keep(text.length);
  way[length] = text.length;
  return { text: parts.join(''), way };
}
