import { describe, expect, it } from 'vitest';
import { inLatin1 } from '../../src/page/inLatin1';

describe('inLatin1', () => {
  it.each([
    ['takes straight marks for curly ones and hyphens for dashes', '“It’s ‘so’” – she —', `"It's 'so'" - she -`],
    ['leaves what Latin-1 has', '© Málaga «Öl» ½', '© Málaga «Öl» ½'],
    ['tells capitals, small letters and letters without case of other scripts', 'Ž ž Ж ж 船 ب', 'À à À à ª ª'],
    ['takes any white space for one sign of it', 'a\u2003b\u2028c', 'a\xa0b\xa0c'],
    ['has signs that are no letters for what is none', '€ → ☂', '¤ ¤ ¤'],
    ['has two signs for what takes two', 'a😀b', 'a¤¤b'],
    ['has an ellipsis', 'and so on…', 'and so on\x85'],
  ])('%s', (_, text, expected) => {
    expect(inLatin1(text)).toBe(expected);
  });
});
