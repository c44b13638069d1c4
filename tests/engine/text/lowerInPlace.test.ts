import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lowerInPlace } from '../../../src/engine/text/lowerInPlace';

it.each([
  ['Ada NOVAK', 'ada novak'],
  ['İpek', 'ipek'],
  ['ÉTÉ', 'été'],
])('%s', (text, lower) => {
  expect(lowerInPlace(text)).toBe(lower);
});

it('keeps the length of any text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => lowerInPlace(text).length === text.length));
});
