import { expect, it } from 'vitest';
import { startsLikeName } from '../../../src/engine/text/startsLikeName';

it.each([
  ['Novak', true],
  ['Élan', true],
  ['Ćosić', true],
  ['NATO', false],
  ['novak', false],
  ["D'Ada", false],
  ['N', false],
  ['', false],
])('%s', (text, expected) => {
  expect(startsLikeName(text)).toBe(expected);
});
