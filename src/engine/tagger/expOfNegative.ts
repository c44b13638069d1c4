/** Powers of two from 2 ** -64 to 1. */
const POWERS = Float64Array.from({ length: 65 }, (_, i) => 2 ** (i - 64));

/** `Math.exp(x)` for x from 0 down, to about one part in 100,000, at a third of the cost; 0 below -44. */
export function expOfNegative(x: number): number {
  if (x < -44) return 0;
  const bits = x * Math.LOG2E;
  const whole = Math.floor(bits);
  const f = (bits - whole) * Math.LN2;
  // Taylor's series on [0, ln 2).
  const part = 1 + f * (1 + f * (0.5 + f * (1 / 6 + f * (1 / 24 + f * (1 / 120 + f * (1 / 720))))));
  return part * POWERS[64 + whole]!;
}
