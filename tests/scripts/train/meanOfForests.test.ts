import { expect, it } from 'vitest';
import { meanOfForests } from '../../../scripts/train/meanOfForests';
import { Forest, TREE_LEAVES, TREE_NODES } from '../../../src/learned/Forest';

const forestOf = (leaf: number) => ({
  questions: new Int8Array(2 * TREE_NODES),
  leaves: new Float32Array(TREE_LEAVES).fill(leaf),
});
const plain = (values: Float32Array | Int8Array) => ({ values, scale: 1 });

it('says the mean of what several forests say', () => {
  const { questions, leaves } = meanOfForests([forestOf(1), forestOf(2), forestOf(6)]);
  expect(new Forest(plain(questions), plain(leaves)).sum(new Uint8Array(1), 0)).toBeCloseTo(3, 5);
});
