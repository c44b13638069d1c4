import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LetterPattern } from '../../../src/engine/text/LetterPattern';

const PATTERNS = [
  /\b\p{Lu}[\p{L}\p{M}'’.-]+(?:\s(?:de|of)?\s?\p{Lu}[\p{L}\p{M}’-]+){0,3}/u,
  /[^\p{L}\p{N}]+\p{Ll}{2,4}/u,
  /\b(?:at|in)\s((?:[\p{Lu}][\p{L}]+['’]s)\s(?:[\p{L}\p{N}-]+\s){0,6}?call)\b/iu,
  /^[[\p{L}\]]+\\\p{N}/u,
];
const words = fc.constantFrom(
  'Ada',
  'Novak',
  '’s',
  'at',
  ' ',
  '.',
  '[',
  ']',
  '\\',
  '7',
  'call',
  '“',
  'é',
  'Žofie',
  'o\u0301',
  'Аня',
  '𝒜',
);

test.each(PATTERNS)('%s finds the same in any text', (full) => {
  const pattern = new LetterPattern(full);
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      expect(pattern.for(text).exec(text)).toEqual(full.exec(text));
    }),
  );
});

test('plain text is asked with ASCII classes, other text with the pattern itself', () => {
  const full = /\p{Lu}\p{L}+/gu;
  const pattern = new LetterPattern(full);
  expect(pattern.for('“Ada” – Norda’s')).toEqual(/[A-Z][A-Za-z]+/g);
  expect(pattern.for('Žofie')).toBe(full);
});
