import type { Passage } from '../../model/Passage';
import type { QuotationIndex } from './indexQuotations';

const WORD = /[\p{L}\p{N}]+/gu;

/** Direct: every word stands in quotation marks; mixed: some do; indirect: none. */
export function kindOfContent(content: readonly Passage[], quoted: QuotationIndex): 'direct' | 'mixed' | 'indirect' {
  let inside = 0;
  let outside = 0;
  for (const passage of content) {
    const spans = (quoted.get(passage.block) ?? []).filter((s) => s.start < passage.end && s.end > passage.start);
    for (const word of passage.text.matchAll(WORD)) {
      const at = passage.start + word.index;
      if (spans.some((s) => at >= s.start && at < s.end)) inside++;
      else outside++;
    }
  }
  if (inside === 0) return 'indirect';
  // A lone "and" or "that" between two quoted fragments does not make the whole mixed.
  return outside === 0 || (outside === 1 && inside > 8) ? 'direct' : 'mixed';
}
