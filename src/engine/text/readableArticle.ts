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
    if (APART.test(text)) {
      const composed = composeAccents(text);
      text = composed.text;
      ways.set(b, composed.way);
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
    const [from, to] = way ? [way[start]!, way[end]!] : [start, end];
    return { block, start: from, end: to, text: article.blocks[block]!.text.slice(from, to) };
  };
  return { article: { ...article, blocks: labelled }, printed };
}

/** The text with its accents composed, and for each of its offsets, the end included, the one it has in the printed text. */
function composeAccents(text: string): { text: string; way: Uint32Array } {
  const way = new Uint32Array(text.length + 1);
  const parts: string[] = [];
  let length = 0;
  for (const found of text.matchAll(WITH_ACCENTS)) {
    const whole = found[0].normalize('NFC');
    // Some signs come apart when composed; they stay.
    const composed = whole.length < found[0].length ? whole : found[0];
    for (let i = 0; i < composed.length; i++) way[length + i] = found.index + Math.min(i, found[0].length - 1);
    parts.push(composed);
    length += composed.length;
  }
  way[length] = text.length;
  return { text: parts.join(''), way };
}
