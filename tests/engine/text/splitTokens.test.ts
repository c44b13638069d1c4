import { describe, expect, it } from 'vitest';
import { splitTokens } from '../../../src/engine/text/splitTokens';

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
});
