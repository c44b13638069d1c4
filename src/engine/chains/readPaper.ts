import { DOCUMENT_HEADS } from '../lexicon/documents';
import type { Sentence } from '../media/Sentence';
import type { DraftStatement } from '../statements/DraftStatement';
import { splitTokens } from '../text/splitTokens';
import type { Credit } from './Credit';
import type { DraftPlace } from './DraftPlace';

/** So many sentences before, a medium may have been said to hold the paper. */
const REACH = 2;
/** What its writer did not publish: a statement reaches everybody by itself. */
const PRIVATE = new Set([
  'email',
  'e-mail',
  'letter',
  'memo',
  'memorandum',
  'message',
  'diary',
  'affidavit',
  'recording',
]);
const DEFINITE = new Set(['the', 'that', 'same']);

/**
 * The media that hold the paper a draft quotes ("the memo warns"): named beside it in one of the sentences before
 * ("the Ledger reported, citing an internal memo").
 */
export function readPaper(
  draft: DraftStatement,
  { first, anchors }: DraftPlace,
  sentences: readonly Sentence[],
  creditsOf: (sentence: number) => readonly Credit[],
): Credit[] {
  const paper = paperThatSpeaks(draft) ?? paperItIsFrom(draft, anchors);
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

/** "The memo warns" */
function paperThatSpeaks({ source: [source] }: DraftStatement): string | undefined {
  if (!source || source.text.length > 60) return undefined;
  const words = splitTokens(source.text);
  if (!/^(?:the|that|this|its|in)$/u.test(words[0]!.lower)) return undefined;
  return words.find((w) => DOCUMENT_HEADS.has(w.lower))?.lower;
}

/** "… he wrote in the email" */
function paperItIsFrom({ content }: DraftStatement, anchors: readonly Sentence[]): string | undefined {
  for (const { block, tokens } of anchors) {
    const paper = tokens.find(
      (t, i) =>
        PRIVATE.has(t.lower) &&
        DEFINITE.has(tokens[i - 1]?.lower ?? '') &&
        tokens[i - 2]?.lower === 'in' &&
        !content.some((p) => p.block === block && p.start <= t.start && t.end <= p.end),
    );
    if (paper) return paper.lower;
  }
  return undefined;
}
