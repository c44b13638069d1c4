import type { Block } from '../../model/Block';
import type { Passage } from '../../model/Passage';
import { type QuotationIndex, quotedWithin } from '../text/indexQuotations';
import { letterAt } from '../text/letterAt';

/** Quoted words beside which a single one outside the marks, an "and" or "that" between two of them, does not count. */
const MANY = 8;

/** Direct: every word stands in quotation marks; mixed: some do; indirect: none. */
export function kindOfContent(
  blocks: readonly Block[],
  content: readonly Passage[],
  quoted: QuotationIndex,
): 'direct' | 'mixed' | 'indirect' {
  let inside = 0;
  let outside = 0;
  for (const { block, start, end } of content) {
    const { text } = blocks[block]!;
    let from = start;
    for (const span of quotedWithin(quoted, block, start, end)) {
      outside += countWords(text, from, Math.max(from, span.start), 2);
      inside += countWords(text, Math.max(from, span.start), Math.min(end, span.end), MANY + 1);
      from = Math.min(end, span.end);
    }
    outside += countWords(text, from, end, 2);
  }
  if (inside === 0) return 'indirect';
  return outside === 0 || (outside === 1 && inside > MANY) ? 'direct' : 'mixed';
}

/** Words of a stretch, runs of letters and digits, counted up to `most`. */
function countWords(text: string, start: number, end: number, most: number): number {
  let count = 0;
  for (let i = start; i < end && count < most; ) {
    const length = letterAt(text, i);
    if (length === 0) {
      i++;
      continue;
    }
    count++;
    while (i < end && letterAt(text, i) > 0) i += letterAt(text, i);
  }
  return count;
}
