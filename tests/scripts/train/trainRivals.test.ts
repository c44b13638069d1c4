import { expect, test } from 'vitest';
import { random } from '../../../scripts/train/random';
import { type RivalExample, trainRivals } from '../../../scripts/train/trainRivals';

const OPTIONS = { bits: 8, epochs: 6, keep: 0.9, rate: 0.2, seed: 1 };
const WIDTH = 3;
const [RIGHT, WRONG] = [1, 2];

/** Lists of rivals of which the one with the feature `RIGHT` is meant; the second feature is chance, the third none. */
function examples(count: number): RivalExample[] {
  const next = random(5);
  return Array.from({ length: count }, () => {
    const rivals = 2 + (next() % 4);
    const meant = next() % rivals;
    return {
      right: Uint8Array.from({ length: rivals }, (_, i) => (i === meant ? 1 : 0)),
      features: Int32Array.from({ length: WIDTH * rivals }, (_, f) => {
        if (f % WIDTH === 0) return Math.floor(f / WIDTH) === meant ? RIGHT : WRONG;
        return f % WIDTH === 1 ? 8 + (next() % 32) : 0;
      }),
    };
  });
}

const oddsOf = (weights: Float32Array, { features, right }: RivalExample): number[] =>
  Array.from(right, (_, i) =>
    features.subarray(WIDTH * i, WIDTH * (i + 1)).reduce((sum, f) => sum + (f === 0 ? 0 : weights[f & 255]!), 0),
  );

test('learns which of the rivals is meant', () => {
  const weights = trainRivals(examples(200), WIDTH, OPTIONS);
  expect(weights[RIGHT]! - weights[WRONG]!).toBeGreaterThan(2);
  for (const example of examples(60)) {
    const odds = oddsOf(weights, example);
    expect(odds.indexOf(Math.max(...odds))).toBe(example.right.indexOf(1));
  }
});

test('no feature, no weight', () => {
  expect(trainRivals(examples(50), WIDTH, OPTIONS)[0]).toBe(0);
});

test('the same seed gives the same weights, another seed others', () => {
  const once = trainRivals(examples(40), WIDTH, OPTIONS);
  expect(trainRivals(examples(40), WIDTH, OPTIONS)).toEqual(once);
  expect(trainRivals(examples(40), WIDTH, { ...OPTIONS, seed: 2 })).not.toEqual(once);
});

test.each([
  ['none of them is right', [0, 0]],
  ['all of them are', [1, 1]],
  ['there is one alone', [1]],
  ['there is none', []],
])('a list teaches nothing where %s', (_, right) => {
  const example = {
    right: Uint8Array.from(right),
    features: Int32Array.from({ length: WIDTH * right.length }, (_, f) => 1 + f),
  };
  for (const weight of trainRivals([example], WIDTH, { ...OPTIONS, keep: 1 })) expect(weight).toBeCloseTo(0, 9);
});

test('several that are right share the credit', () => {
  const example = { right: Uint8Array.of(1, 1, 0), features: Int32Array.of(1, 0, 0, 2, 0, 0, 3, 0, 0) };
  const weights = trainRivals([example], WIDTH, { ...OPTIONS, keep: 1 });
  expect(weights[1]).toBeGreaterThan(0);
  expect(weights[1]).toBeCloseTo(weights[2]!, 6);
  expect(weights[3]).toBeLessThan(0);
});
