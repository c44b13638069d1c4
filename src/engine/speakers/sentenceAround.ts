import type { Span } from '../../model/Span';
import { splitSentences } from '../text/splitSentences';

/** No sentence is looked for further than this many UTF-16 code units on either side: a block may be megabytes long. */
const REACH = 900;

/** The sentence of a block's text in which an offset lies, as far as a bounded window shows. */
export function sentenceAround(text: string, offset: number): Span {
  const base = Math.max(0, offset - REACH);
  const found = splitSentences(text.slice(base, offset + REACH)).find(
    (s) => s.start <= offset - base && offset - base < s.end,
  );
  return found ? { start: base + found.start, end: base + found.end } : { start: offset, end: offset };
}
