import type { WeightTable } from '../../learned/WeightFile';
import { featuresOfMention, MENTION_FEATURES } from './featuresOfMention';
import type { Hand } from './Hand';

/** How likely each mention of each hand shows that it passed something on: `chances[hand][mention]`, 0 to 1, by logistic regression. */
export function rateMentions(hands: readonly Hand[], blocks: number, { values, scale }: WeightTable): Float64Array[] {
  const out = new Int32Array(MENTION_FEATURES);
  const mask = values.length - 1;
  return hands.map((hand) => {
    const chances = new Float64Array(hand.mentions.length);
    for (let m = 0; m < chances.length; m++) {
      const n = featuresOfMention(hand, hand.mentions[m]!, blocks, out);
      let sum = 0;
      for (let f = 0; f < n; f++) sum += values[out[f]! & mask]!;
      chances[m] = 1 / (1 + Math.exp(-sum * scale));
    }
    return chances;
  });
}
