import { describe, expect, it } from 'vitest';
import { decodeHtml } from '../../scripts/lib/decodeHtml';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('decodeHtml', () => {
  it.each([
    [
      'UTF-8, whatever is declared',
      new TextEncoder().encode('<meta charset="windows-1252">“caf\u00e9”'),
      '“caf\u00e9”',
    ],
    ['what the page declares', bytes('<meta charset="iso-8859-2">\xbeena'), '\u017eena'],
    ['Windows-1252 where nothing is declared', bytes('\x93caf\xe9\x94'), '“caf\u00e9”'],
    ['Windows-1252 where what is declared is no encoding', bytes('<meta charset="none-such">caf\xe9'), 'caf\u00e9'],
  ])('%s', (_, page, expected) => {
    expect(decodeHtml(page)).toContain(expected);
  });
});
