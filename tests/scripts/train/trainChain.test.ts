import { expect, test } from 'vitest';
import type { ChainExample } from '../../../scripts/train/ChainExample';
import { random } from '../../../scripts/train/random';
import { trainChain } from '../../../scripts/train/trainChain';

const OPTIONS = { tokenBits: 6, boundaryBits: 4, epochs: 6, keep: 0.75, rate: 0.2, seed: 1, averaged: 2 };

/** Chains whose first feature is the role plus one; the others are chance, or none. */
function examples(count: number): ChainExample[] {
  const next = random(3);
  return Array.from({ length: count }, () => {
    const length = 5 + (next() % 6);
    const roles = Uint8Array.from({ length }, () => next() % 4);
    const tokenFeatures = Int32Array.from(roles, (role) => role + 1);
    return {
      length,
      tokenFeatures: Int32Array.from({ length: 3 * length }, (_, i) =>
        i % 3 === 0 ? tokenFeatures[i / 3]! : i % 3 === 1 ? 8 + (next() % 32) : 0,
      ),
      tokenWidth: 3,
      boundaryFeatures: new Int32Array(length).fill(5),
      boundaryWidth: 1,
      roles,
      given: -1,
    };
  });
}

test('learns which feature tells the role', () => {
  const { tokens } = trainChain(examples(200), OPTIONS, () => {});
  for (let role = 0; role < 4; role++) {
    const row = Array.from(tokens.subarray(4 * (role + 1), 4 * (role + 1) + 4));
    expect(row.indexOf(Math.max(...row))).toBe(role);
    expect(row[role]).toBeGreaterThan(1);
  }
});

test('no feature, no weight', () => {
  const { tokens } = trainChain(examples(50), OPTIONS, () => {});
  expect(Array.from(tokens.subarray(0, 4))).toEqual([0, 0, 0, 0]);
});

test('the loss falls, and the same seed gives the same weights', () => {
  const losses: number[] = [];
  const once = trainChain(examples(60), OPTIONS, (line) => losses.push(Number(/loss (-?\d+)/u.exec(line)![1])));
  expect(losses.at(-1)).toBeLessThan(losses[0]! / 1.4);
  expect(trainChain(examples(60), OPTIONS, () => {})).toEqual(once);
});
