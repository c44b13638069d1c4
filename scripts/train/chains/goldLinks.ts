import type { Hand } from '../../../src/engine/chains/Hand';
import type { GoldStatement } from '../../hearsay/Passage';
import { handOfHop } from './handOfHop';

/** The hands that a statement came through as labelled, by index, this outlet among them, and whether they are stated. */
export function goldLinks({ hops }: GoldStatement, hands: readonly Hand[]): Map<number, boolean> {
  const links = new Map<number, boolean>();
  for (const hop of hops) {
    const hand = hop.carries || hop.own ? handOfHop(hop, hands) : -1;
    if (hand >= 0) links.set(hand, hop.stated);
  }
  return links;
}
