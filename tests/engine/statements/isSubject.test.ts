import { expect, it } from 'vitest';
import { isSubject } from '../../../src/engine/statements/isSubject';
import { readWords } from '../../../src/engine/text/readWords';

it.each([
  ['Ada Novak', true],
  ['the head of the port authority', true],
  ['the pilot who was dismissed', true],
  ['of the harbour', false],
  ['asking for the keys', false],
  ['the quay was sold when Novak', false],
  ['the letters they', false],
  ['I', false],
  ['a pilot who', false],
  ['Will Marsh', true],
  ['the pilot, who was ill and whom nobody saw', true],
  ['', false],
])('%s: %s', (text, expected) => {
  expect(isSubject(readWords(text))).toBe(expected);
});
