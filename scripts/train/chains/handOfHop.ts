import type { Hand } from '../../../src/engine/chains/Hand';
import { bareName } from '../../../src/engine/text/bareName';
import type { GoldHop } from '../../hearsay/Passage';
import { agencyForms } from './agencyForms';

const WORDS_FOR_MEDIA = /\b(?:newspaper|daily|broadcaster|news agency|news|agency|tv|site|website|magazine|radio)\b/gu;
const plain = (name: string): string => bareName(bareName(name).replace(WORDS_FOR_MEDIA, ''));

/** How well a hand fits a labelled hop: 0 for another one, 3 for the same name. */
export function likeness(hop: GoldHop, hand: Pick<Hand, 'name' | 'agency'>): number {
  const names = [hop.actor, ...hop.aka];
  const bare = bareName(hand.name);
  const agency = hand.agency?.id;
  if (names.some((name) => bareName(name) === bare)) return 3;
  if (names.some((name) => agency !== undefined && agencyForms(name).has(agency))) return 3;
  const mine = plain(hand.name);
  if (mine !== '' && names.some((name) => plain(name) === mine)) return 2;
  const words = new Set(bare.split(' '));
  return names.some((name) => {
    const parts = bareName(name).split(' ');
    const shared = parts.filter((part) => words.has(part)).length;
    return (
      shared / Math.max(parts.length, words.size) >= 0.6 ||
      (parts.length > 1 && parts[0] === bare.split(' ')[0] && parts.at(-1) === bare.split(' ').at(-1))
    );
  })
    ? 1
    : 0;
}

/** Index of the hand that a labelled hop means, or -1. */
export function handOfHop(hop: GoldHop, hands: readonly Pick<Hand, 'name' | 'agency'>[]): number {
  let best = -1;
  let most = 0;
  hands.forEach((hand, i) => {
    const like = likeness(hop, hand);
    if (like > most) {
      most = like;
      best = i;
    }
  });
  return best;
}
