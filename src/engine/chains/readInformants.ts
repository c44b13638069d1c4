import type { Block } from '../../model/Block';
import type { Hop } from '../../model/Chain';
import { isQuoted } from '../media/isQuoted';
import type { DraftStatement } from '../statements/DraftStatement';
import type { Credit } from './Credit';
import { citedAt } from './citedAt';
import type { DraftPlace } from './DraftPlace';
import { hopOfPerson } from './hopOfPerson';

const UNNAMED = /\b(?:sources?|officials|people|person|insiders|executives|aides|allies|diplomats)\b/u;

/** "He has told his party that he will go, the Herald reported, citing people close to him": the hop to those people, or null. */
export function readInformants(
  draft: DraftStatement,
  { anchors }: DraftPlace,
  blocks: readonly Block[],
  creditsOf: (sentence: number) => readonly Credit[],
): Hop | null {
  for (const sentence of anchors) {
    const { block, tokens, index } = sentence;
    const reported = creditsOf(index).find((c) => c.relation === 'reported');
    if (!reported) continue;
    const at = tokens.findIndex(
      (t, i) =>
        (t.lower === 'citing' || t.lower === 'quoting') && t.start > reported.trigger.start && !isQuoted(sentence, i),
    );
    const cited = at < 0 ? null : citedAt(tokens, at);
    if (!cited) continue;
    const { start } = tokens[at + 1]!;
    const { end } = tokens[cited.to - 1]!;
    const who = blocks[block]!.text.slice(start, end);
    const speaks = draft.source.some((p) => p.block === block && p.start < end && start < p.end);
    if (speaks || !UNNAMED.test(who)) return null;
    return hopOfPerson(`unnamed (${who})`, { block, start, end, text: who }, 'informants');
  }
  return null;
}
