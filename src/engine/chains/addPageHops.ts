import type { Hop } from '../../model/Chain';
import type { Passage } from '../../model/Passage';
import { AGENCIES_OF_NAME } from '../lexicon/agenciesOfName';
import type { Sentence } from '../media/Sentence';
import { bareName } from '../text/bareName';
import { hopOfCredit } from './hopOfCredit';
import { mergeHops } from './mergeHops';
import type { PageCredit } from './PageCredit';
import type { Trace } from './Trace';

const hopOfPage = (credit: PageCredit, stated: boolean, parallel: boolean): Hop => ({
  actor: credit.agency.name,
  agency: credit.agency.id,
  kind: 'agency',
  relation: 'credited',
  stated,
  evidence: credit.evidence,
  evidenceAt: credit.at,
  carries: !credit.own,
  own: credit.own,
  parallel,
  foundBy: 'page-credit',
});

/** Whether a name, by `bareName`, is one that an agency goes by: it is no hand of its own words. */
const isAgencyNamed = (id: string | null, name: string): boolean =>
  AGENCIES_OF_NAME.get(name)?.some((agency) => agency.id === id) === true;

/** The page's credits that hold for a block: the dateline above it, else the byline, else the sign-off, else the copyright line. */
function holding(credits: readonly PageCredit[], block: number): PageCredit[] {
  const carrying = credits.filter((c) => c.carries);
  const dateline = carrying.findLast((c) => c.role === 'dateline' && c.at !== null && c.at.block <= block);
  if (dateline) return carrying.filter((c) => c.role === 'dateline' && c.at?.block === dateline.at!.block);
  if (carrying.some((c) => c.role === 'dateline')) return [];
  const byline = carrying.filter((c) => c.role === 'byline');
  return byline.length ? byline : carrying.filter((c) => c.role === 'credit-line');
}

/** Wires whose copy quotes other media within one report of their own. */
const WORLD_WIRES = new Set(['ap', 'reuters', 'afp', 'upi', 'dpa', 'bloomberg', 'pa', 'cp', 'aap']);
/** A medium named so near the dateline belongs to the same report. */
const SAME_REPORT = 2;

/** Whether another report took the dateline's place: a new part with its own agency, or a later "…, Norda Net reported". */
function isReplaced(
  credit: PageCredit,
  hops: readonly Hop[],
  block: number,
  partOf: (block: number) => number,
): boolean {
  const others = hops.filter(
    (h) =>
      h.agency !== credit.agency.id && h.relation !== 'told' && h.relation !== 'relayed' && h.relation !== 'published',
  );
  if (partOf(credit.at!.block) !== partOf(block)) return others.some((h) => h.kind === 'agency');
  if (WORLD_WIRES.has(credit.agency.id)) return false;
  return others.some(
    (h) =>
      h.relation === 'reported' &&
      (h.evidenceAt?.block ?? 0) - credit.at!.block > SAME_REPORT &&
      /reports?(?:ed)?$/u.test(h.evidence),
  );
}

/** "MOSCOW, March 6. /TASS/. Talks will resume": a dateline may be a sentence by itself, so far before the one it opens. */
const GAP = 3;

/** Whether a dateline opens this sentence: it stands in its beginning or right before it. */
const isOpenedBy = (dateline: Passage, { block, start, end }: Sentence): boolean =>
  block === dateline.block &&
  ((start <= dateline.start + 1 && end >= dateline.end) || (start >= dateline.end && start - dateline.end <= GAP));

/**
 * Adds the agency that brought the text to a statement's hops, as the last hand.
 * Stated only for the sentence that the dateline opens. None is added to what this outlet heard itself, nor where, in a new part of the page,
 * another agency is named instead.
 */
export function addPageHops(
  hops: readonly Hop[],
  trace: Trace,
  credits: readonly PageCredit[],
  partOf: (block: number) => number,
): Hop[] {
  const first = trace.place.anchors[0];
  if (trace.place.heading || !first) return [...hops];
  if (hops.some((h) => h.own && h.kind === 'outlet' && h.relation === 'told')) return [...hops];
  const held = holding(credits, first.block);
  if (trace.extract && !hops.some((h) => h.actor === trace.extract!.medium.name)) {
    // What the page took over as an extract came through that medium, whoever it had it from.
    hops = [...hops, { ...hopOfCredit(trace.extract), stated: false, parallel: false, foundBy: 'extract' }];
  }
  const added: Hop[] = [];
  for (const credit of held) {
    if (added.some((h) => h.agency === credit.agency.id)) continue;
    if (credit.role === 'dateline' && isReplaced(credit, hops, first.block, partOf)) continue;
    const opens = credit.role === 'dateline' && isOpenedBy(credit.at!, first);
    added.push(hopOfPage(credit, opens, added.length > 0));
  }
  const speaker = bareName(trace.speaker?.name ?? '');
  const others = added.filter((h) => bareName(h.actor) !== speaker && !isAgencyNamed(h.agency, speaker));
  const known = hops.filter(
    (h) => !others.some((o) => o.agency === h.agency && h.agency !== null) || h.relation !== 'credited',
  );
  const fresh = others.filter((o) => !known.some((h) => h.agency === o.agency));
  const same = others.filter((o) => known.some((h) => h.agency === o.agency && h.agency !== null));
  return [
    ...known.map((h) => (same.some((o) => o.agency === h.agency && o.stated) ? { ...h, stated: true } : h)),
    ...mergeHops(fresh, []),
  ];
}
