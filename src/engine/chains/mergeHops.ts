import type { Hop, HopRelation } from '../../model/Chain';

/** From the speaker outwards: whoever heard it, whoever took it from there, whoever printed that. */
const RANK: Readonly<Record<HopRelation, number>> = {
  relayed: 0,
  told: 1,
  cited: 2,
  published: 3,
  'according-to': 4,
  reported: 5,
  credited: 6,
};

const keyOf = (hop: Hop): string => hop.agency ?? `${hop.kind}:${hop.actor.toLowerCase()}`;

/** "TASS reported, according to Norda Wire": Norda Wire has it from TASS. */
const isAfter = (hop: Hop, other: Hop): boolean =>
  hop.stated &&
  other.stated &&
  hop.evidenceAt !== null &&
  hop.evidenceAt.block === other.evidenceAt?.block &&
  hop.evidenceAt.start > other.evidenceAt.start;

/** Joins two lists of hops in the order of the way; one medium named twice is one hand, with the earlier relation, stated where either is. */
export function mergeHops(first: readonly Hop[], second: readonly Hop[]): Hop[] {
  const merged = new Map<string, Hop>();
  for (const hop of [...first, ...second]) {
    const key = keyOf(hop);
    const known = merged.get(key);
    if (!known) merged.set(key, hop);
    else if (RANK[hop.relation] < RANK[known.relation]) merged.set(key, { ...hop, stated: hop.stated || known.stated });
    else if (hop.stated && !known.stated) merged.set(key, { ...known, stated: true });
  }
  const hops = [...merged.values()];
  // Two media in one breath stay together; a partner that is gone leaves the other alone.
  const ranked = hops
    .map((hop, i) => ({ hop, i }))
    .sort((a, b) => RANK[a.hop.relation] - RANK[b.hop.relation] || a.i - b.i)
    .map(({ hop }) => hop);
  for (let i = 1; i < ranked.length; i++) {
    const [inner, outer] = [ranked[i - 1]!, ranked[i]!];
    if (inner.relation === 'according-to' && outer.relation === 'reported' && isAfter(inner, outer))
      ranked.splice(i - 1, 2, outer, inner);
  }
  return ranked.map((hop, i) =>
    hop.parallel && (i === 0 || ranked[i - 1]!.relation !== hop.relation) ? { ...hop, parallel: false } : hop,
  );
}
