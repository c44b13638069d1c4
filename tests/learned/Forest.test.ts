import { expect, test } from 'vitest';
import { Forest, TREE_LEAVES, TREE_NODES } from '../../src/learned/Forest';

/** A tree that asks the same question everywhere: only its first and its last leaf are ever reached. */
const sameQuestion = (trait: number, threshold: number): number[] =>
  Array.from({ length: TREE_NODES }, () => [trait, threshold]).flat();
const ends = (first: number, last: number): number[] => [first, ...Array(TREE_LEAVES - 2).fill(99), last];

test('sums the leaves that the rows reach', () => {
  const forest = new Forest(
    { values: Int8Array.from([...sameQuestion(0, 10), ...sameQuestion(1, 5)]), scale: 1 },
    { values: Int8Array.from([...ends(-4, 4), ...ends(1, 2)]), scale: 0.5 },
  );
  const rows = Uint8Array.of(11, 5, 10, 6);
  expect(forest.sum(rows, 0)).toBe(0.5 * (4 + 1));
  expect(forest.sum(rows, 2)).toBe(0.5 * (-4 + 2));
});

test('refuses tables that do not fit each other', () => {
  const leaves = { values: Int8Array.from(ends(0, 1)), scale: 1 };
  expect(() => new Forest({ values: new Int8Array(5), scale: 1 }, leaves)).toThrow('do not fit');
});
