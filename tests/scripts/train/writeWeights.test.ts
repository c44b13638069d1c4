import { expect, it } from 'vitest';
import { toBytes } from '../../../scripts/train/writeWeights';

// The largest in size is 1, so a step of ten is a tenth.
const WEIGHTS = Float32Array.of(1, -0.52, 0.2, 0.11, -0.09, 0.04, 0);

it('rounds weights to whole steps on each side of 0', () => {
  expect([...toBytes('t', WEIGHTS, 10).values]).toEqual([10, -5, 2, 1, -1, 0, 0]);
});

it('leaves out those of fewer steps than are asked for', () => {
  expect([...toBytes('t', WEIGHTS, 10, 2).values]).toEqual([10, -5, 2, 0, 0, 0, 0]);
});
