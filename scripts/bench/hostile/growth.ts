/** How long something took on texts of two lengths. */
export interface Timed {
  readonly length: number;
  readonly ms: number;
}

/** Shorter times are noise: a stage that takes less on the longer text has no exponent. */
export const LEAST_MS = 10;

/**
 * The power of the length with which the time grows: 1 where twice the text takes twice the time, 2 where it takes four times as long.
 * Null where the longer one took no time worth measuring.
 */
export function growth(short: Timed, long: Timed): number | null {
  if (long.ms < LEAST_MS) return null;
  // What took next to no time on the short text would seem to grow without bounds.
  const least = Math.max(short.ms, LEAST_MS / (long.length / short.length));
  return Math.log(long.ms / least) / Math.log(long.length / short.length);
}
