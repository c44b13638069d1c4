/**
 * Up to so many claims all subject words of each are indexed, as nothing is to be saved; of more only the rarest, by which two
 * statements on one subject are found for the better part.
 */
const CLAIMS_AT_EASE = 20_000;
const RAREST = 6;

/**
 * The subject words of a claim that go into the index, each once.
 *
 * @param stems of the claim's words, 0 where a word says nothing about the subject
 * @param counts per word how often it occurs in the index
 */
export function chooseStems(stems: ArrayLike<number>, counts: ArrayLike<number>, claims: number): number[] {
  const rarest = new Map<number, number>();
  for (let i = 0; i < stems.length; i++) {
    const stem = stems[i]!;
    if (stem !== 0) rarest.set(stem, Math.min(counts[i]!, rarest.get(stem) ?? Number.POSITIVE_INFINITY));
  }
  const all = [...rarest.keys()];
  if (claims <= CLAIMS_AT_EASE || all.length <= RAREST) return all;
  return all.sort((a, b) => rarest.get(a)! - rarest.get(b)!).slice(0, RAREST);
}
