import type { Passage } from '../../model/Passage';
import { firstBehind } from './firstBehind';
import type { Quotation } from './Quotation';

/** A quotation's stretch within one block, marks included. */
export interface QuotedSpan {
  readonly start: number;
  readonly end: number;
  readonly quotation: Quotation;
  /** This stretch's place among the quotation's passages. */
  readonly part: number;
}

/** Quoted stretches per block, in order, not overlapping. */
export type QuotationIndex = ReadonlyMap<number, readonly QuotedSpan[]>;

export function indexQuotations(quotations: readonly Quotation[]): QuotationIndex {
  const index = new Map<number, QuotedSpan[]>();
  for (const quotation of quotations) {
    quotation.passages.forEach(({ block, start, end }: Passage, part) => {
      const spans = index.get(block);
      if (spans) spans.push({ start, end, quotation, part });
      else index.set(block, [{ start, end, quotation, part }]);
    });
  }
  return index;
}

const NONE: readonly QuotedSpan[] = [];

/** The quoted stretches of one block that touch a stretch of it. */
export function quotedWithin(index: QuotationIndex, block: number, start: number, end: number): readonly QuotedSpan[] {
  const spans = index.get(block);
  if (!spans) return NONE;
  const from = firstBehind(spans, start);
  let to = from;
  while (to < spans.length && spans[to]!.start < end) to++;
  return from === to ? NONE : spans.slice(from, to);
}
