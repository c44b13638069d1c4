import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWords } from '../../../src/engine/text/readWords';
import { splitTokens } from '../../../src/engine/text/splitTokens';
import { oddText } from '../names/oddText';

describe('splitTokens', () => {
  const text = "CNN's Ada Novak, who left.";

  it.each([
    [1, ['CNN']],
    [2, ['CNN', "'s"]],
    [5, ['CNN', "'s", 'Ada', 'Novak', ',']],
    [undefined, ['CNN', "'s", 'Ada', 'Novak', ',', 'who', 'left', '.']],
  ])('gives the first %s', (most, expected) => {
    expect(splitTokens(text, 0, text.length, most).map((token) => token.text)).toEqual(expected);
  });

  it.each([
    ['the quay—CNN said so', ['the', 'quay', '-', 'CNN', 'said', 'so']],
    ['the quay-side A.P. desk', ['the', 'quay-side', 'A.P.', 'desk']],
    ['“Énault’s” AT&T, nj.com', ['"', 'Énault', "'s", '"', 'AT&T', ',', 'nj.com']],
    ['Det.-Sgt Novak', ['Det.-Sgt', 'Novak']],
    ['e\u0301t\u0301e, 1,000', ['e\u0301t\u0301e', ',', '1', ',', '000']],
  ])('%s', (printed, expected) => {
    expect(splitTokens(printed).map((token) => token.text)).toEqual(expected);
  });

  it('ends words where `readWords` ends them, initials and possessives aside', () => {
    fc.assert(
      fc.property(oddText, (printed) => {
        const ends = new Set(splitTokens(printed).map(({ end }) => end));
        const initials = splitTokens(printed).filter((token) => /^(?:.\.){2,}$/u.test(token.text));
        for (const { start, end } of readWords(printed))
          if (!initials.some((one) => one.start < end && start < one.end)) expect(ends).toContain(end);
      }),
      { numRuns: 300 },
    );
  });
});
