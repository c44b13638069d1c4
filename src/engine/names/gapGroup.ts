/** What may stand between two words of a stretch, for the weights of two labels side by side. */
export const GAP_GROUPS = 4;

/** A space 0, a comma 1, a mark 2, anything else 3. */
export function gapGroup(gap: string): number {
  if (gap === ' ' || gap === '\u00a0') return 0;
  if (gap.startsWith(',')) return 1;
  return /["“”‘’']/u.test(gap) ? 2 : 3;
}
