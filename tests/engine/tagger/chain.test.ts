import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestOfChain } from '../../../src/engine/tagger/bestOfChain';
import { marginalsOfChain } from '../../../src/engine/tagger/marginalsOfChain';
import type { Potentials } from '../../../src/engine/tagger/Potentials';

/** Every labelling of a short chain with its score. */
function labellings({ emission, transition }: Potentials, length: number): { roles: number[]; score: number }[] {
  let all: { roles: number[]; score: number }[] = [{ roles: [], score: 0 }];
  for (let i = 0; i < length; i++) {
    all = all.flatMap(({ roles, score }) =>
      [0, 1, 2, 3].map((r) => ({
        roles: [...roles, r],
        score: score + emission[4 * i + r]! + (i ? transition[16 * i + 4 * roles[i - 1]! + r]! : 0),
      })),
    );
  }
  return all;
}

const chains = fc.integer({ min: 1, max: 4 }).chain((length) =>
  fc.record({
    length: fc.constant(length),
    emission: fc
      .array(fc.integer({ min: -40, max: 40 }), { minLength: 4 * length, maxLength: 4 * length })
      .map((a) => Float32Array.from(a, (x) => x / 8)),
    transition: fc
      .array(fc.integer({ min: -40, max: 40 }), { minLength: 16 * length, maxLength: 16 * length })
      .map((a) => Float32Array.from(a, (x) => x / 8)),
  }),
);

describe('the chain', () => {
  it('finds the labelling that no other beats', () => {
    fc.assert(
      fc.property(chains, ({ length, ...potentials }) => {
        const best = Math.max(...labellings(potentials, length).map((l) => l.score));
        const found = bestOfChain(potentials, length);
        expect(found.score).toBeCloseTo(best, 4);
        const own = labellings(potentials, length).find((l) => l.roles.every((r, i) => r === found.roles[i]))!;
        expect(own.score).toBeCloseTo(best, 4);
      }),
      { numRuns: 60 },
    );
  });

  it('gives the probabilities that counting all labellings gives', () => {
    fc.assert(
      fc.property(chains, ({ length, ...potentials }) => {
        const all = labellings(potentials, length);
        const sum = all.reduce((s, l) => s + Math.exp(l.score), 0);
        const { role, pair, logSum } = marginalsOfChain(potentials, length, { withPairs: true });
        expect(logSum).toBeCloseTo(Math.log(sum), 3);
        for (let i = 0; i < length; i++) {
          for (let r = 0; r < 4; r++) {
            const chance = all.reduce((s, l) => s + (l.roles[i] === r ? Math.exp(l.score) : 0), 0) / sum;
            expect(role[4 * i + r]!).toBeCloseTo(chance, 3);
          }
          if (!i) continue;
          const both = all.reduce((s, l) => s + (l.roles[i - 1] === 1 && l.roles[i] === 3 ? Math.exp(l.score) : 0), 0);
          expect(pair![16 * i + 7]!).toBeCloseTo(both / sum, 3);
        }
      }),
      { numRuns: 40 },
    );
  });
});
