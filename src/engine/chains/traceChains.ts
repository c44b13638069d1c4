import type { Hop } from '../../model/Chain';
import { hopOfCredit } from './hopOfCredit';
import { lookAhead } from './lookAhead';
import { mergeHops } from './mergeHops';
import type { Trace } from './Trace';

/** So many blocks may pass before a report that another medium brought is taken up again by its speaker. */
const REACH_REPORTED = 4;
/** The same for what somebody told a medium: news mixes that sooner with his other words. */
const REACH_TOLD = 3;
/** So far from where its medium was named a run is over, however often it was taken up. */
const REACH_IN_ALL = 8;
/** Key of the run of whoever was last heard without a name. */
const SAME_SOURCE = '';
/** Statements lie no deeper within each other. */
const MAX_DEPTH = 8;

/** What one speaker said through the same media. */
interface Run {
  readonly hops: readonly Hop[];
  /** He told them; nobody reported it besides. */
  readonly told: boolean;
  /** They asked him, so that even a written answer is an answer to them. */
  readonly asked: boolean;
  /** Block of its last statement, and of the one that named the media. */
  readonly block: number;
  readonly named: number;
  readonly part: number;
}

const carried = (hops: readonly Hop[]): Hop[] => hops.map((hop) => ({ ...hop, stated: false }));
const isTold = (hops: readonly Hop[]): boolean => hops.every((h) => h.relation === 'told');
const has = (hops: readonly Hop[], hop: Hop): boolean => hops.some((h) => h.actor === hop.actor);

/**
 * The media and relaying people of every draft, stated or carried, from the speaker outwards; without what the page credits as a whole.
 * A credit holds on for the same speaker until another medium, a first-hand source, his own post or a new part of the page takes over.
 * @param partOf number of subheads before a block
 * @param isLead whether a block may be the lead of a report whose medium is named below
 */
export function traceChains(
  traces: readonly Trace[],
  partOf: (block: number) => number,
  isLead: (block: number) => boolean,
): Hop[][] {
  const result: Hop[][] = traces.map(() => []);
  const runs = new Map<string, Run>();
  const order = readingOrder(traces);
  order.forEach((i, at) => {
    const trace = traces[i]!;
    if (trace.place.heading || !trace.place.anchors.length || trace.draft.kind === 'unattributed') return;
    endOtherRuns(runs, trace);
    const outer = trace.draft.within;
    if (outer !== null && traces[outer]) result[i] = innerHops(trace, traces[outer], result[outer] ?? []);
    else {
      const next = (): Hop[] => {
        const { hops, also } = lookAhead(traces, order, at, partOf);
        return isTold(hops) && !also && !isLead(trace.place.anchors[0]!.block) ? [] : hops;
      };
      const before = trace.draft.continues === null ? [] : (result[trace.draft.continues] ?? []);
      const hops = outerHops(trace, runs, before, next, partOf);
      const people = [trace.goBetween, trace.informants].filter((hop) => hop !== null);
      result[i] = mergeHops([...people, ...hops], []);
    }
    noteRun(runs, trace, result[i]!, outer !== null && traces[outer]?.relay?.relation !== 'reported', partOf);
  });
  return result;
}

/** From top to bottom, a statement before those within it. */
function readingOrder(traces: readonly Trace[]): number[] {
  const depths = traces.map((trace) => {
    let depth = 0;
    for (let at = trace.draft.within; at !== null && depth < MAX_DEPTH; at = traces[at]?.draft.within ?? null) depth++;
    return depth;
  });
  return traces
    .map((_, i) => i)
    .sort((a, b) => traces[a]!.place.first - traces[b]!.place.first || depths[a]! - depths[b]! || a - b);
}

/** Another medium takes over: what the earlier ones brought of other people ends here. */
function endOtherRuns(runs: Map<string, Run>, { credits, relay, speaker }: Trace): void {
  const media = credits.map((c) => c.medium.name);
  if (!media.length && relay?.relation === 'reported') media.push(relay.actor);
  if (!media.length) return;
  for (const [id, run] of runs) {
    if (id !== speaker?.id && !run.hops.some((h) => media.includes(h.actor))) runs.delete(id);
  }
}

function noteRun(
  runs: Map<string, Run>,
  { speaker, place }: Trace,
  hops: readonly Hop[],
  relayed: boolean,
  partOf: (block: number) => number,
): void {
  const media = hops.filter((h) => h.relation !== 'relayed');
  if (!speaker || relayed) return;
  if (!media.length) {
    runs.delete(speaker.id);
    return;
  }
  const block = place.anchors.at(-1)!.block;
  const asked = media.some((h) => /^(?:contacted|reached|asked)\b/u.test(h.evidence));
  const before = runs.get(speaker.id);
  const named = media.some((h) => h.stated) || !before ? block : before.named;
  const run: Run = { hops: media, told: isTold(media), asked, block, named, part: partOf(block) };
  runs.set(speaker.id, run);
  if (speaker.kind === 'unnamed') runs.set(SAME_SOURCE, run);
}

/** The media of the report under way; those its own sentence names are stated. */
function reportOf({ report, place }: Trace): Hop[] {
  const here = new Set(place.anchors.map((s) => s.index));
  return report.map((credit) => ({ ...hopOfCredit(credit), stated: here.has(credit.medium.sentence.index) }));
}

/** Hops of a statement that nobody relays within this text. */
function outerHops(
  trace: Trace,
  runs: ReadonlyMap<string, Run>,
  before: readonly Hop[],
  next: () => Hop[],
  partOf: (block: number) => number,
): Hop[] {
  const { block } = trace.place.anchors[0]!;
  const run = (trace.speaker && runs.get(trace.speaker.id)) ?? (trace.sameSource ? runs.get(SAME_SOURCE) : undefined);
  const near =
    run !== undefined &&
    run.part === partOf(block) &&
    block - run.named <= REACH_IN_ALL &&
    block - run.block <= (run.told ? REACH_TOLD : REACH_REPORTED);
  const report = reportOf(trace);
  // A medium that speaks for itself is no hand of its own words.
  const others = (hops: readonly Hop[]): Hop[] =>
    hops.filter((h) => trace.relay?.relation !== 'reported' || h.actor !== trace.relay.actor);
  const stated = others(trace.credits.map(hopOfCredit));
  if (stated.length) {
    // "According to Interfax" again, where RIA had handed that on before: the rest of the way still holds.
    const way = near ? run.hops : report;
    return way.length > stated.length && stated.every((h) => has(way, h))
      ? mergeHops(stated, carried(others(way)))
      : stated;
  }
  const ownPaper = trace.venues.some((v) => v.kind === 'document');
  const elsewhere = trace.venues.length > 0;
  if (before.length) return carried(others(before));
  if (trace.interview && trace.relay?.relation !== 'reported') return carried(others([hopOfCredit(trace.interview)]));
  // What a medium says next, it says itself: "Reuters said it could not reach the port".
  const speaksItself = trace.relay?.relation === 'reported';
  if (near && !speaksItself && !(run.told ? elsewhere && !run.asked : ownPaper)) return carried(others(run.hops));
  if (trace.heldBy.length) return carried(others(trace.heldBy.map(hopOfCredit)));
  if (trace.retold || trace.goesOn) return carried(others(report));
  if (trace.employer) return [trace.employer];
  const ahead = next();
  if (ahead.length) return (isTold(ahead) ? elsewhere : ownPaper) ? [] : carried(others(ahead));
  return trace.gave && !elsewhere ? carried([hopOfCredit(trace.gave)]) : [];
}

/** Hops of a statement within another: its own media, then who relays it, then the way of the outer one. */
function innerHops(trace: Trace, outer: Trace, beyond: readonly Hop[]): Hop[] {
  const own = trace.credits.map(hopOfCredit);
  // What somebody told this outlet came through nobody else.
  if (own.some((hop) => hop.own && hop.relation === 'told')) return mergeHops(own, []);
  const relay = trace.speaker !== null && trace.speaker.id === outer.speaker?.id ? null : outer.relay;
  if (relay?.relation === 'reported') {
    const report = reportOf(trace);
    return mergeHops([...own, relay, ...beyond], has(report, relay) ? report : []);
  }
  // "… the engineer testified to state auditors, according to their summary": behind her, they hand it on.
  const bodies = outer.venues.map((v) => v.hop).filter((hop) => hop.carries);
  const first = own.filter((hop) => !has(beyond, hop));
  const shared = own.filter((hop) => has(beyond, hop));
  return [
    ...mergeHops(first, []),
    ...(relay ? [relay, ...bodies] : []),
    ...mergeHops(
      beyond.filter((hop) => !has(first, hop)),
      shared,
    ),
  ];
}
