/** Pairs kept of one claim: so many, and of a long one a quarter of all, that parts of it are found as well. */
const PAIRS = { least: 10, part: 1 / 4, most: 32 };

/**
 * Which pairs of neighbouring words of a claim go into the index, as the places of their first words, rising: the rarest that have no
 * word in common, then the rarest of the rest. Pairs without a common word survive changes independently of one another, so few of
 * them find an altered copy as well as all do.
 *
 * @param counts per word of the claim how often it occurs in the index
 */
export function choosePairs(counts: ArrayLike<number>): number[] {
  const pairs = Array.from({ length: Math.max(0, counts.length - 1) }, (_, at) => at);
  const most = Math.min(PAIRS.most, Math.max(PAIRS.least, Math.floor(counts.length * PAIRS.part)));
  if (pairs.length <= most) return pairs;
  const rarity = pairs.map((at) => counts[at]! * counts[at + 1]!);
  pairs.sort((a, b) => rarity[a]! - rarity[b]! || a - b);
  const taken = new Uint8Array(counts.length);
  const chosen: number[] = [];
  const rest: number[] = [];
  for (const at of pairs) {
    if (taken[at] || taken[at + 1]) rest.push(at);
    else {
      taken[at] = 1;
      taken[at + 1] = 1;
      chosen.push(at);
    }
  }
  return [...chosen, ...rest].slice(0, most).sort((a, b) => a - b);
}
