import { expect, it } from 'vitest';
import { growth } from '../../scripts/bench/hostile/growth';

it.each([
  ['ten times the time for ten times the text', [1_000, 20], [10_000, 200], 1],
  ['a hundred times', [1_000, 20], [10_000, 2_000], 2],
  ['the same time', [1_000, 20], [10_000, 20], 0],
  ['too short to tell', [1_000, 0.01], [10_000, 9], null],
  ['next to nothing on the short text', [1_000, 0], [10_000, 100], 2],
] as const)('growth: %s', (_, [short, before], [long, after], power) => {
  const found = growth({ length: short, ms: before }, { length: long, ms: after });
  if (power === null) expect(found).toBeNull();
  else expect(found).toBeCloseTo(power, 5);
});
