import { describe, expect, it } from 'vitest';
import { foldSpelling } from '../../../src/engine/index/foldSpelling';

describe('foldSpelling', () => {
  it.each([
    ['Sergei Novak', 'Sergey Novak'],
    ['Zelenskyy', 'Zelenskiy'],
    ['Zelenskyy', 'Zelensky'],
    ['Yousuf Halim', 'Yusuf Halim'],
    ['Mohammed', 'Mohamed'],
  ])('takes %s and %s for one name', (first, second) => {
    expect(foldSpelling(first)).toBe(foldSpelling(second));
  });

  it.each([
    ['Novak', 'Novik'],
    ['Ada Lind', 'Ida Lind'],
    ['Gadafi', 'Kadafi'],
    ['Bo Halm', 'Bo Halim'],
  ])('keeps %s and %s apart', (first, second) => {
    expect(foldSpelling(first)).not.toBe(foldSpelling(second));
  });
});
