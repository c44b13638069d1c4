import type { Span } from '../../model/Span';
import type { ArticleText } from './ArticleText';
import { firstBehind } from './firstBehind';

/** No sentence is looked at further than this many UTF-16 code units on either side: one may be megabytes long. */
const REACH = 900;

/** The sentence of a block in which an offset lies, as far as a bounded window shows; empty where none does. */
export function sentenceAround(text: ArticleText, block: number, offset: number): Span {
  const sentences = text.sentences(block);
  const found = sentences[firstBehind(sentences, offset)];
  if (!found || found.start > offset) return { start: offset, end: offset };
  return { start: Math.max(found.start, offset - REACH), end: Math.min(found.end, offset + REACH) };
}
