import { expect, it } from 'vitest';
import { isSameSpeaker } from '../../../src/engine/index/isSameSpeaker';
import { nameWords } from '../../../src/engine/index/nameWords';

const same = (first: string, second: string, person: boolean) =>
  isSameSpeaker(nameWords(first), nameWords(second), person);

it.each([
  ['Ada Novak', 'Ada Novak', true],
  ['Ada Novak', 'Novak', true],
  ['Ada M. Novak', 'Ada Novak', true],
  ['Mr. Bo Lind Jr.', 'Bo Lind', true],
  ['the Harbour Ministry', 'Harbour Ministry', false],
])('%s is %s', (first, second, person) => {
  expect([same(first, second, person), same(second, first, person)]).toEqual([true, true]);
});

it.each([
  ['Ada Novak', 'Bo Novak', true],
  ['Ada Novak', 'Ada Lind', true],
  ['Ada Novak', 'Ada', true],
  ['Norda Harbour Ministry', 'Harbour Ministry', false],
  ['Ada Novak', '', true],
  ['', '', true],
])('%s is not %s', (first, second, person) => {
  expect([same(first, second, person), same(second, first, person)]).toEqual([false, false]);
});
