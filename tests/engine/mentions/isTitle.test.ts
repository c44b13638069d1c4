import { expect, it } from 'vitest';
import { isTitle } from '../../../src/engine/mentions/isTitle';

it.each([
  ['mr', true],
  ['dr', true],
  ['gen', true],
  ['sgt', true],
  ['ada', false],
  ['mary', false],
  ['ferry', false],
  ['', false],
])('whether %j is a title: %s', (word, expected) => {
  expect(isTitle(word)).toBe(expected);
});
