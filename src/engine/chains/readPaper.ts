import { DOCUMENT_HEADS } from '../lexicon/documents';
import type { DraftStatement } from '../statements/DraftStatement';
import { splitTokens } from '../text/splitTokens';
import type { Credit } from './Credit';
import type { DraftPlace } from './DraftPlace';
import type { Sentence } from './Sentence';

/** So many sentences before, a medium may have been said to hold the paper. */
const REACH = 2;

/**
 * The media that hold the paper a draft quotes ("the memo warns"): named beside it in one of the sentences before
 * ("the Ledger reported, citing an internal memo").
 */
export function readPaper(
  draft: DraftStatement,
  { first }: DraftPlace,
  sentences: readonly Sentence[],
  creditsOf: (sentence: number) => readonly Credit[],
): Credit[] {
  const source = draft.source[0];
  if (!source || source.text.length > 60) return [];
  const words = splitTokens(source.text);
  if (!/^(?:the|that|this|its|in)$/u.test(words[0]!.lower)) return [];
  const paper = words.find((w) => DOCUMENT_HEADS.has(w.lower))?.lower;
  if (!paper) return [];
  for (let s = first - 1; s >= Math.max(0, first - REACH); s--) {
    if (!sentences[s]!.tokens.some((t) => t.lower === paper)) continue;
    // "According to a report in the Ledger … The report says": that is the Ledger itself.
    const isItsOwn = (c: Credit): boolean =>
      sentences[s]!.tokens.some((t) => t.start === c.trigger.start && t.lower === paper);
    const held = creditsOf(s).filter((c) => !c.medium.own && c.relation !== 'told' && !isItsOwn(c));
    if (held.length) return held;
  }
  return [];
}
