import { describe, expect, it } from 'vitest';
import { isolating } from '../../src/ui/isolating';
import { translate } from './translate';

const t = isolating(translate);

describe('isolating', () => {
  it.each([
    ['Ada Novak', 'via Ada Novak'],
    ['\u202eeno', 'via eno'],
    ['a\u2069b\u2066c', 'via abc'],
    ['عادل نوفاك', 'via \u2068عادل نوفاك\u2069'],
  ])('keeps %j to itself', (name, words) => {
    expect(t('via', name)).toBe(words);
  });

  it('leaves messages without substitutions as they are', () => {
    expect(t('thisPage')).toBe('this page');
  });

  it('keeps every text to itself where our own words run from right to left', () => {
    const arabic = isolating((key, ...more) => (key === 'direction' ? 'rtl' : translate(key, ...more)));
    expect(arabic('via', 'Ada \u202eNovak')).toBe('via \u2068Ada Novak\u2069');
  });
});
