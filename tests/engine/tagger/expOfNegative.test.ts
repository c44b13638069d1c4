import { expect, it } from 'vitest';
import { expOfNegative } from '../../../src/engine/tagger/expOfNegative';

it('agrees with Math.exp to one part in ten thousand, and is 0 where that is negligible', () => {
  for (let x = 0; x > -44; x -= 0.037) expect(Math.abs(expOfNegative(x) / Math.exp(x) - 1)).toBeLessThan(1e-4);
  expect(expOfNegative(0)).toBe(1);
  expect(expOfNegative(-100)).toBe(0);
  expect(expOfNegative(Number.NEGATIVE_INFINITY)).toBe(0);
});
