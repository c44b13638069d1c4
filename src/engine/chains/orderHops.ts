import type { Hop, HopRelation } from '../../model/Chain';
import type { HandMention } from './Hand';

/** A hop on its way into a chain. */
export interface LooseHop {
  readonly hand: number;
  readonly hop: Hop;
  readonly mention: HandMention | null;
}

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

/** "TASS reported, according to Norda Wire": Norda Wire has it from TASS. */
function isAfter(hop: Hop, other: Hop): boolean {
  const [here, there] = [hop.evidenceAt, other.evidenceAt];
  return hop.stated && other.stated && here !== null && here.block === there?.block && here.start > there.start;
}

function byRelation(hops: readonly LooseHop[]): LooseHop[] {
  const ranked = hops
    .map((loose, i) => ({ loose, i }))
    .sort((a, b) => RANK[a.loose.hop.relation] - RANK[b.loose.hop.relation] || a.i - b.i)
    .map(({ loose }) => loose);
  for (let i = 1; i < ranked.length; i++) {
    const [inner, outer] = [ranked[i - 1]!, ranked[i]!];
    if (inner.hop.relation === 'according-to' && outer.hop.relation === 'reported' && isAfter(inner.hop, outer.hop))
      ranked.splice(i - 1, 2, outer, inner);
  }
  return ranked;
}

/** The word or sign that joins two media named in one breath ("CNN and the Times", "APA/dpa"). */
const LINK = /^(?:and|or|\/|,|, and|as well as|both)$/u;

function inOneBreath(a: LooseHop, b: LooseHop): boolean {
  if (a.hop.relation === 'credited' && b.hop.relation === 'credited') return a.hop.evidence === b.hop.evidence;
  if (!a.mention || !b.mention || a.mention.sentence !== b.mention.sentence) return false;
  // "told Norda TV, TASS reported" are two steps.
  const [one, other] = [a.mention.credit, b.mention.credit];
  if (one && other && one.at !== other.at) return false;
  const [first, second] = a.mention.from < b.mention.from ? [a.mention, b.mention] : [b.mention, a.mention];
  const between = first.sentence.tokens.slice(first.to, second.from).map((t) => t.lower);
  if (between.at(-1) === 'the') between.pop();
  return LINK.test(between.join(' '));
}

/**
 * Puts the hops of a statement in order, from the speaker to this outlet, and marks those of one step.
 * @param outerHands hands whose speech it lies within, the nearest first
 * @param beyond the hands of the statement it lies within, in their order
 */
export function orderHops(
  hops: readonly LooseHop[],
  outerHands: readonly number[],
  beyond: readonly number[],
): LooseHop[] {
  const relays = outerHands.flatMap((hand) => hops.filter((h) => h.hand === hand && h.hop.relation === 'relayed'));
  const later = beyond.flatMap((hand) => hops.filter((h) => h.hand === hand && !relays.includes(h)));
  const rest = byRelation(hops.filter((h) => !relays.includes(h) && !later.includes(h)));
  // What the inner sentence names itself had it before whoever relays it; a medium that tells it all comes behind.
  const isInner = ({ hand, hop }: LooseHop): boolean =>
    hop.relation !== 'credited' && hop.stated && !outerHands.includes(hand);
  const isCredited = ({ hop }: LooseHop): boolean => hop.relation === 'credited';
  const ordered =
    relays.length === 0
      ? byRelation([...rest, ...later])
      : [
          ...rest.filter(isInner),
          ...relays,
          ...rest.filter((h) => !isInner(h) && !isCredited(h)),
          ...later,
          ...rest.filter(isCredited),
        ];
  return ordered.map((loose, i) => {
    const before = ordered[i - 1];
    const parallel = before !== undefined && loose.hop.carries && before.hop.carries && inOneBreath(before, loose);
    return parallel ? { ...loose, hop: { ...loose.hop, parallel } } : loose;
  });
}
