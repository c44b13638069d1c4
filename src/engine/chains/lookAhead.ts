import type { Hop } from '../../model/Chain';
import type { Credit } from './Credit';
import { hopOfCredit } from './hopOfCredit';
import type { Trace } from './Trace';

/** How many sentences later the medium of the same report may be named. */
const AHEAD = 1;

/** The media that the same speaker's next statement names. */
export interface Ahead {
  readonly hops: Hop[];
  /** "He also told the Ledger": so did he what stands before. */
  readonly also: boolean;
}

/**
 * The hops named by the same speaker's next statement, where it follows at once in the same part of the page.
 * @param order indexes into `traces` in reading order; `order[at]` is the statement at hand
 */
export function lookAhead(
  traces: readonly Trace[],
  order: readonly number[],
  at: number,
  partOf: (block: number) => number,
): Ahead {
  const here = traces[order[at]!]!;
  for (let n = at + 1; n < order.length; n++) {
    const next = traces[order[n]!]!;
    if (next.place.first > here.place.last + AHEAD) break;
    if (!next.speaker || next.speaker.id !== here.speaker?.id || !next.place.anchors.length) continue;
    if (partOf(next.place.anchors[0]!.block) !== partOf(here.place.anchors[0]!.block)) break;
    const credits = next.credits.filter((credit) => credit.relation !== 'told' || isMainClause(credit));
    const hops = credits.map(hopOfCredit);
    const outer = next.draft.within === null ? null : traces[next.draft.within]?.relay;
    if (outer?.relation === 'reported' && outer.carries && !hops.some((h) => h.actor === outer.actor)) hops.push(outer);
    return { hops, also: credits.some(isAlso) };
  }
  return { hops: [], also: false };
}

const SUBORDINATE = /^(?:after|when|while|before|since|because|although|though|who|that|once|earlier|previously)$/u;
const EARLIER = /^(?:earlier|(?:19|20)\d\d|last|previously|ago)$/u;

/** "… three days after Novak told the Ledger …", "told the Ledger in 2013": another occasion, not the one at hand. */
function isMainClause({ medium, trigger }: Credit): boolean {
  for (const { lower, start } of medium.sentence.tokens) {
    if (start < trigger.start && SUBORDINATE.test(lower)) return false;
    if (start > trigger.start && (lower === 'that' || lower === '"')) return true;
    if (start > trigger.start && EARLIER.test(lower)) return false;
  }
  return true;
}

function isAlso({ medium, trigger }: Credit): boolean {
  const { tokens } = medium.sentence;
  const at = tokens.findIndex((t) => t.start === trigger.start);
  return at > 0 && tokens[at - 1]!.lower === 'also';
}
