import { describe, expect, it } from 'vitest';
import { readWords } from '../../../src/engine/text/readWords';

describe('readWords', () => {
  it.each([
    ['Novak’s quay', ['Novak', 'quay'], ['Novak']],
    ["the workers' pay", ['the', 'workers', 'pay'], ['workers']],
    ['the U.S. fleet', ['the', 'U.S.', 'fleet'], []],
    ['al-Harbi came', ['al-Harbi', 'came'], []],
    ['No17 and No.17', ['No17', 'and', 'No.17'], []],
    ['Müller, 54, of Århus', ['Müller', '54', 'of', 'Århus'], []],
    ['AT&T-owned nj.com', ['AT&T-owned', 'nj.com'], []],
  ])('%s', (text, words, possessive) => {
    const read = readWords(text);
    expect(read.map((w) => text.slice(w.start, w.end))).toEqual(words);
    expect(read.filter((w) => w.possessive).map((w) => w.text)).toEqual(possessive);
  });

  it('tells capitals, also behind a small article, but not numbers', () => {
    expect(readWords('Ada al-Harbi Énault No17 quay').map((w) => w.capital)).toEqual([true, true, true, false, false]);
  });

  it('takes contractions for the pronoun', () => {
    expect(readWords('They’d come').map((w) => w.lower)).toEqual(['they', 'come']);
  });

  it('numbers sentences', () => {
    expect(readWords('It rained. Novak came.').map((w) => [w.sentence, w.first])).toEqual([
      [0, true],
      [0, false],
      [1, true],
      [1, false],
    ]);
  });
});
