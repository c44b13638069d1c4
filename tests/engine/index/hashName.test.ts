import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hashName, hashNumbers } from '../../../src/engine/index/hashName';

it.each(['', 'Novak', '漢字 \ud800'])('names %j in a few letters and digits, the same each time', (text) => {
  expect(hashName(text)).toMatch(/^[a-z0-9]{1,11}$/);
  expect(hashName(text)).toBe(hashName(text));
});

it('tells texts apart', () => {
  expect(new Set(['', 'a', 'b', 'ab', 'ba'].map(hashName)).size).toBe(5);
});

it('names numbers as it names them printed', () => {
  const edges = [[], [0], [-1], [-2147483648, 2147483647], [10, 9, 100, 99, 1000000000]];
  for (const numbers of edges) expect(hashNumbers(Int32Array.from(numbers))).toBe(hashName(numbers.join()));
  fc.assert(
    fc.property(fc.array(fc.integer()), (numbers) => {
      expect(hashNumbers(Int32Array.from(numbers))).toBe(hashName(numbers.join()));
    }),
    { numRuns: 100 },
  );
});
