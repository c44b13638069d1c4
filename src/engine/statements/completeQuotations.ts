import type { Block } from '../../model/Block';
import type { Passage } from '../../model/Passage';
import { type QuotationIndex, quotedWithin } from '../text/indexQuotations';
import { passageOf } from './passageOf';
import { precedes } from './Sketch';

/** A quotation of which content holds at least this share is taken in whole. */
const MOST = 0.4;

/**
 * Content with its quotations made whole: one that is mostly held is held to its marks. Further paragraphs of it are statements of their own.
 * Passages come back in order, joined where they overlap.
 */
export function completeQuotations(
  content: readonly Passage[],
  blocks: readonly Block[],
  quoted: QuotationIndex,
): Passage[] {
  const parts: Passage[] = [...content];
  for (const passage of content) {
    for (const span of quotedWithin(quoted, passage.block, passage.start, passage.end)) {
      const shared = Math.min(span.end, passage.end) - Math.max(span.start, passage.start);
      if (shared < MOST * (span.end - span.start)) continue;
      parts.push(span.quotation.passages[span.part]!);
    }
  }
  return parts.length === 1 ? parts : joined(parts, blocks);
}

function joined(parts: readonly Passage[], blocks: readonly Block[]): Passage[] {
  const ordered = [...parts].sort((a, b) => (precedes(a, b) ? -1 : precedes(b, a) ? 1 : 0));
  const out: Passage[] = [];
  for (const part of ordered) {
    const last = out.at(-1);
    if (last && last.block === part.block && part.start <= last.end) {
      if (part.end > last.end) out[out.length - 1] = passageOf(blocks, last.block, last.start, part.end) ?? last;
    } else out.push(part);
  }
  return out;
}
