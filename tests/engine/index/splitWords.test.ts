import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitWords } from '../../../src/engine/index/splitWords';

const printed = (text: string) => {
  const { starts, ends } = splitWords(text);
  return [...starts].map((start, i) => text.slice(start, ends[i]));
};
const same = (first: string, second: string) => {
  const a = [...splitWords(first).ids];
  const b = [...splitWords(second).ids];
  return a.length === b.length && a.every((id, i) => id === b[i]);
};

describe('splitWords', () => {
  it.each([
    ['“We will wait,” she said.', ['We', 'will', 'wait', 'she', 'said']],
    ['the third-quarter results', ['the', 'third', 'quarter', 'results']],
    ["the ship's crew don't know", ['the', "ship's", 'crew', "don't", 'know']],
    ['the U.S. and the U.N. agreed', ['the', 'U.S', 'and', 'the', 'U.N', 'agreed']],
    ['1,000 of 3.5 million. Two', ['1,000', 'of', '3.5', 'million', 'Two']],
    ['[the camp] is … closed', ['the', 'camp', 'is', 'closed']],
    ['Łódź café', ['Łódź', 'café']],
    ['', []],
    ['—', []],
  ])('%s', (text, words) => {
    expect(printed(text)).toEqual(words);
  });

  it.each([
    ['It’s the ship’s', "it's the ship's"],
    ['third-quarter', 'Third quarter'],
    ['U.S.', 'US'],
    ['10,000', '10000'],
    ['Café', 'cafe\u0301'],
    ['“Wait”', "'wait'"],
  ])('%s has the same words as %s', (first, second) => {
    expect(same(first, second)).toBe(true);
  });

  it('knows a word again by its beginning, without a possessive', () => {
    const stems = (text: string) => [...splitWords(text).stems];
    expect(stems('justify')).toEqual(stems('justified'));
    expect(stems("Norda's")).toEqual(stems('Norda'));
    expect(stems('the of and')).toEqual([0, 0, 0]);
  });

  it('returns rising, half-open stretches of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { ids, stems, starts, ends } = splitWords(text);
        expect([stems.length, starts.length, ends.length]).toEqual([ids.length, ids.length, ids.length]);
        let last = 0;
        starts.forEach((start, i) => {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(ends[i]).toBeGreaterThan(start);
          last = ends[i]!;
        });
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
