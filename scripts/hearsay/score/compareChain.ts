import type { Hop } from '../../../src/model/Chain';
import type { Statement } from '../../../src/model/Statement';
import type { GoldHop, GoldStatement } from '../Passage';
import { isSameAgency } from './agenciesNamed';
import { bareWords } from './bareWords';
import { isNobody } from './isRightSpeaker';
import { isSameName } from './isSameName';

/** How a chain compares with the one that is marked. */
export interface ChainScore {
  readonly wanted: number;
  readonly got: number;
  readonly hits: number;
  /** Hits whose `stated` is right too. */
  readonly stated: number;
  readonly depthRight: boolean;
  /** All hands, no other, in their order, with their flags. */
  readonly exact: boolean;
  /** Hands that are marked, as they were found. */
  readonly right: ReadonlySet<Hop>;
}

/** Words that name the sort of medium and no more. */
const SORT = /\b(?:the|newspaper|daily|broadcaster|news agency|news|agency|tv)\b/gu;
const withoutSort = (name: string): string => bareWords(name).replace(SORT, '').trim();

function isSameHand(gold: GoldHop, actor: string): boolean {
  return [gold.actor, ...gold.aka].some(
    (name) =>
      bareWords(name) === bareWords(actor) ||
      isSameName(name, actor) ||
      isSameAgency(name, actor) ||
      withoutSort(name) === withoutSort(actor) ||
      (isNobody(name) && isNobody(actor)),
  );
}

/** The hops that claim to be a hand: not the outlet itself, not the speaker. */
function handsOf(
  { speaker, chain }: Pick<Statement, 'chain' | 'speaker'>,
  outlet: string,
  own: readonly GoldHop[],
): Hop[] {
  const name = bareWords(speaker?.name ?? '');
  return chain.hops.filter(
    (hop) =>
      hop.carries &&
      !hop.own &&
      bareWords(hop.actor) !== bareWords(outlet) &&
      !isSameName(outlet, hop.actor) &&
      bareWords(hop.actor) !== name &&
      !own.some((gold) => isSameHand(gold, hop.actor)),
  );
}

/** Compares the hands of a statement with those that are marked. */
export function compareChain(
  gold: GoldStatement,
  got: Pick<Statement, 'chain' | 'speaker'>,
  outlet: string | null,
): ChainScore {
  const wanted = gold.hops.filter((hop) => hop.carries);
  const hands = handsOf(
    got,
    outlet ?? '',
    gold.hops.filter((hop) => hop.own),
  );
  const right = new Set<Hop>();
  const pairs: [GoldHop, Hop][] = [];
  for (const hop of wanted) {
    const hand = hands.find((one) => !right.has(one) && isSameHand(hop, one.actor));
    if (!hand) continue;
    right.add(hand);
    pairs.push([hop, hand]);
  }
  const placeOf = (hop: Hop): number => got.chain.hops.indexOf(hop);
  const inOrder = pairs.every(
    ([, hop], i) => i === 0 || pairs[i]![0].parallel || placeOf(hop) > placeOf(pairs[i - 1]![1]),
  );
  const stated = pairs.filter(([hop, hand]) => hop.stated === hand.stated).length;
  const depthRight = got.chain.depth === gold.depth;
  const complete = pairs.length === wanted.length && hands.length === pairs.length;
  return {
    wanted: wanted.length,
    got: hands.length,
    hits: pairs.length,
    stated,
    depthRight,
    exact: complete && inOrder && depthRight && stated === pairs.length,
    right,
  };
}
