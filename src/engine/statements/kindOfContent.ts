import type { Passage } from '../../model/Passage';
import { type QuotationIndex, quotedWithin } from '../text/indexQuotations';
import { LetterPattern } from '../text/LetterPattern';

const WORD = new LetterPattern(/[\p{L}\p{N}]+/gu);

/** Direct: every word stands in quotation marks; mixed: some do; indirect: none. */
export function kindOfContent(content: readonly Passage[], quoted: QuotationIndex): 'direct' | 'mixed' | 'indirect' {
  let inside = 0;
  let outside = 0;
  for (const passage of content) {
    const spans = quotedWithin(quoted, passage.block, passage.start, passage.end);
    let s = 0;
    for (const word of passage.text.matchAll(WORD.for(passage.text))) {
      const at = passage.start + word.index;
      while (s < spans.length && spans[s]!.end <= at) s++;
      if (s < spans.length && spans[s]!.start <= at) inside++;
      else outside++;
    }
  }
  if (inside === 0) return 'indirect';
  // A lone "and" or "that" between two quoted fragments does not make the whole mixed.
  return outside === 0 || (outside === 1 && inside > 8) ? 'direct' : 'mixed';
}
