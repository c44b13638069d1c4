import type { Hop } from '../../model/Chain';
import type { Passage } from '../../model/Passage';
import type { Speaker } from '../../model/Speaker';
import type { DraftStatement } from '../statements/DraftStatement';
import type { Credit } from './Credit';
import type { DraftPlace } from './DraftPlace';
import { mergeHops } from './mergeHops';
import type { Venue } from './readVenues';

/** What is known of one draft before its hops are put in order. */
export interface Trace {
  readonly draft: DraftStatement;
  readonly speaker: Speaker | null;
  readonly place: DraftPlace;
  readonly credits: readonly Credit[];
  readonly venues: readonly Venue[];
  /** The hop that this draft's speaker is for a statement within it, or null where that is nobody's hand. */
  readonly relay: Hop | null;
  /** "was quoted as saying": somebody handed it on, whoever it was. */
  readonly retold: boolean;
  /** "His nephew added": goes on with what a medium reported one sentence earlier. */
  readonly goesOn: boolean;
  /** The media whose report is under way at its sentence. */
  readonly report: readonly Credit[];
  /** The media that were just said to hold the paper it quotes. */
  readonly heldBy: readonly Credit[];
}

/** So many blocks may pass before a report that another medium brought is taken up again by its speaker. */
const REACH_REPORTED = 3;
/** The same for what somebody told a medium: news mixes that with his other words. */
const REACH_TOLD = 2;
/** How many sentences later the medium of the same report may be named. */
const AHEAD = 1;

/** A run of statements that one credit holds for. */
interface Run {
  readonly hops: readonly Hop[];
  readonly told: boolean;
  /** The medium asked him, so that even a written answer is an answer to it. */
  readonly asked: boolean;
  block: number;
  sentence: number;
  readonly part: number;
}

export const hopOfCredit = ({ medium, relation, evidence, parallel }: Credit): Hop => ({
  actor: medium.name,
  agency: medium.agency?.id ?? null,
  kind: medium.kind,
  relation,
  // "State media" names nobody: the name comes from a later sentence.
  stated: !(medium.generic && medium.agency !== null),
  evidence: evidence.text,
  evidenceAt: evidence,
  carries: !medium.own,
  own: medium.own,
  parallel,
});

const carried = (hops: readonly Hop[]): Hop[] => hops.map((hop) => ({ ...hop, stated: false }));
const isTold = (hops: readonly Hop[]): boolean => hops.every((h) => h.relation === 'told');

/**
 * The media and relaying people of every draft, stated or carried, from the speaker outwards; without what the page credits as a whole.
 * A credit holds on for the same speaker until another medium, a first-hand source, his own post or a new part of the page takes over.
 * @param partOf number of subheads before a block
 */
export function traceChains(traces: readonly Trace[], partOf: (block: number) => number): Hop[][] {
  const result: Hop[][] = traces.map(() => []);
  const runs = new Map<string, Run>();
  const order = traces.map((_, i) => i).filter((i) => traces[i]!.draft.within === null);
  order.sort((a, b) => traces[a]!.place.first - traces[b]!.place.first || a - b);

  order.forEach((i, at) => {
    const trace = traces[i]!;
    if (trace.place.heading || !trace.place.anchors.length || trace.draft.kind === 'unattributed') return;
    const block = trace.place.anchors[0]!.block;
    const part = partOf(block);
    const key = trace.speaker?.id ?? '';
    const known = runs.get(key);
    const near = (run: Run | null | undefined): run is Run =>
      run != null && run.part === part && block - run.block <= (run.told ? REACH_TOLD : REACH_REPORTED);
    let hops = trace.credits.map(hopOfCredit);
    // Another medium takes over: what the earlier ones brought ends here, but for the speaker at hand.
    if (hops.length || trace.relay?.relation === 'reported') {
      const media = hops.length ? hops.map((h) => h.actor) : [trace.relay!.actor];
      for (const [speaker, run] of runs)
        if (speaker !== key && !run.hops.some((h) => media.includes(h.actor))) runs.delete(speaker);
    }

    if (hops.length) {
      // "According to Interfax" again, where RIA had handed that on before: the rest of the way still holds.
      const before = near(known) ? known.hops : trace.report.map(hopOfCredit);
      if (before.length > hops.length && hops.every((h) => before.some((b) => b.actor === h.actor)))
        hops = mergeHops(hops, carried(before));
    } else {
      const own = trace.venues.some((v) => v.kind === 'document');
      const elsewhere = own || trace.venues.length > 0;
      const continued = trace.draft.continues === null ? null : result[trace.draft.continues];
      if (continued?.length) hops = carried(continued);
      else if (near(known) && !(known.told ? elsewhere && !known.asked : own)) hops = carried(known.hops);
      else if (trace.heldBy.length) hops = carried(trace.heldBy.map(hopOfCredit));
      else if (trace.retold || trace.goesOn) hops = carried(trace.report.map(hopOfCredit));
      else {
        const next = namedNext(traces, order, at, part, partOf);
        if (next && !(isTold(next) ? elsewhere : own)) hops = carried(next);
        else runs.delete(key);
      }
    }
    // A medium that speaks for itself is no hand of its own words.
    if (trace.relay?.relation === 'reported') hops = hops.filter((h) => h.actor !== trace.relay!.actor);
    result[i] = mergeHops(hops, []);
    if (hops.length) {
      const run: Run = {
        hops,
        told: isTold(hops),
        asked: hops.some((h) => /^(?:contacted|reached|asked)\b/u.test(h.evidence)),
        block: trace.place.anchors.at(-1)!.block,
        sentence: trace.place.last,
        part,
      };
      if (trace.speaker) runs.set(key, run);
    }
  });

  for (const i of innerFirstToLast(traces)) {
    const trace = traces[i]!;
    const outer = trace.draft.within!;
    const own = trace.credits.map(hopOfCredit);
    const beyond = result[outer] ?? [];
    const relay = traces[outer]!.relay;
    const sameSpeaker = trace.speaker !== null && trace.speaker.id === traces[outer]!.speaker?.id;
    const first = own.filter((hop) => !beyond.some((b) => b.actor === hop.actor) && hop.actor !== relay?.actor);
    const shared = own.filter((hop) => beyond.some((b) => b.actor === hop.actor));
    if (trace.place.heading) continue;
    result[i] = [
      ...mergeHops(first, []),
      ...(relay && !sameSpeaker ? [relay] : []),
      ...mergeHops(
        beyond.filter((h) => !first.some((f) => f.actor === h.actor)),
        shared,
      ),
    ];
  }
  return result;
}

/** The hops named by the same speaker's next statement, where it follows at once. */
function namedNext(
  traces: readonly Trace[],
  order: readonly number[],
  at: number,
  part: number,
  partOf: (block: number) => number,
): Hop[] | null {
  const here = traces[order[at]!]!;
  for (let n = at + 1; n < order.length; n++) {
    const next = traces[order[n]!]!;
    if (next.place.first > here.place.last + AHEAD) return null;
    if (!next.speaker || next.speaker.id !== here.speaker?.id || !next.place.anchors.length) continue;
    if (partOf(next.place.anchors[0]!.block) !== part) return null;
    const hops = next.credits.filter((credit) => credit.relation !== 'told' || isMainClause(credit)).map(hopOfCredit);
    return hops.length ? hops : null;
  }
  return null;
}

/** "… three days after Novak told the Ledger …", "told the Ledger in 2013": another occasion, not the one at hand. */
function isMainClause({ medium, trigger }: Credit): boolean {
  const { tokens } = medium.sentence;
  for (let i = 0; i < tokens.length; i++) {
    const { lower, start } = tokens[i]!;
    if (start < trigger.start && SUBORDINATE.test(lower)) return false;
    if (start > trigger.start && (lower === 'that' || /^["“]$/u.test(lower))) return true;
    if (start > trigger.start && EARLIER.test(lower)) return false;
  }
  return true;
}
const SUBORDINATE = /^(?:after|when|while|before|since|because|although|though|who|that|once|earlier|previously)$/u;
const EARLIER = /^(?:earlier|(?:19|20)\d\d|last|previously|ago)$/u;

/** Drafts within others, the outer of two nested ones first. */
function innerFirstToLast(traces: readonly Trace[]): number[] {
  const depth = (i: number): number => {
    let n = 0;
    for (let at: number | null = traces[i]!.draft.within; at !== null && n < 8; at = traces[at]?.draft.within ?? null)
      n++;
    return n;
  };
  return traces
    .map((_, i) => i)
    .filter((i) => traces[i]!.draft.within !== null)
    .map((i) => [i, depth(i)] as const)
    .sort((a, b) => a[1] - b[1])
    .map(([i]) => i);
}

/** A passage's words as evidence. */
export const evidenceOf = (passages: readonly Passage[]): string => passages.map((p) => p.text).join(' … ');
