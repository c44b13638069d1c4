import { expect, test } from 'vitest';
import { random } from '../../../scripts/train/random';
import { type ForestRows, trainForest } from '../../../scripts/train/trainForest';
import { Forest } from '../../../src/learned/Forest';

const OPTIONS = { trees: 30, rate: 0.3, rowsKept: 0.8, traitsKept: 1, fewest: 5, ridge: 1, seed: 1 };
const WIDTH = 3;

/** Rows that are right where exactly one of the first two traits is high: no weighing of single traits can tell. */
function eitherOr(count: number): ForestRows {
  const next = random(7);
  const traits = Uint8Array.from({ length: count * WIDTH }, () => next() % 64);
  const isHigh = (row: number, trait: number): boolean => traits[row * WIDTH + trait]! > 31;
  const right = Uint8Array.from({ length: count }, (_, row) => (isHigh(row, 0) !== isHigh(row, 1) ? 1 : 0));
  return { traits, width: WIDTH, odds: new Float64Array(count), right };
}

test('learns what depends on two traits at once', () => {
  const rows = eitherOr(2000);
  const { questions, leaves } = trainForest(rows, OPTIONS);
  const forest = new Forest({ values: questions, scale: 1 }, { values: leaves, scale: 1 });
  const told = Array.from(rows.right, (right, row) => (forest.sum(rows.traits, row * WIDTH) > 0 ? 1 : 0) === right);
  expect(told.filter(Boolean).length / told.length).toBeGreaterThan(0.95);
});

test('same rows, same options, same trees', () => {
  expect(trainForest(eitherOr(300), OPTIONS)).toEqual(trainForest(eitherOr(300), OPTIONS));
});

test('adds nothing where nothing can be told', () => {
  const rows = { ...eitherOr(400), right: new Uint8Array(400), odds: new Float64Array(400).fill(-9) };
  const { leaves } = trainForest(rows, OPTIONS);
  expect(Math.max(...leaves.map(Math.abs))).toBeLessThan(0.05);
});
