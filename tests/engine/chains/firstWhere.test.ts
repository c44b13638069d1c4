import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstWhere } from '../../../src/engine/chains/firstWhere';

it('finds what a search from the start finds', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.integer({ min: 0, max: 20 }), (numbers, least) => {
      const sorted = [...numbers].sort((a, b) => a - b);
      const found = sorted.findIndex((n) => n >= least);
      expect(firstWhere(sorted.length, (i) => sorted[i]! >= least)).toBe(found < 0 ? sorted.length : found);
    }),
  );
});
