import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendCollapsed, offsetInData } from '../../src/page/appendCollapsed';
import { newsPage, PARAGRAPHS, readHtml } from './madePage';

/** What a browser shows of a range: its text nodes' text with white space collapsed. */
const shown = (text: string) =>
  text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[\t\n\f\r ]+/g, ' ')
    .trim();

const HTML = newsPage({
  body: `<p>The  <b>harbour\n master</b>, <a href="/n">Ada <i>Novak</i></a>, said: “The ship\u00ad is <em>safe</em>,  but she is late.” Nobody   believed\n her on Monday.</p>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}`,
});

describe('locate', () => {
  const { article, locate } = readHtml(HTML);
  const text = article.blocks[1]?.text ?? '';

  it('finds every stretch of a block again', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.integer({ min: 1, max: text.length }), (start, length) => {
        const end = Math.min(text.length, start + length);
        const range = locate({ block: 1, start, end });
        expect(shown(range?.toString() ?? '')).toBe(shown(text.slice(start, end)));
      }),
      { numRuns: 400 },
    );
  });

  it('across inline tags', () => {
    const words = 'master, Ada Novak, said: “The ship is safe,';
    const start = text.indexOf(words);
    expect(start).toBeGreaterThan(0);
    const range = locate({ block: 1, start, end: start + words.length });
    expect(range?.startContainer).not.toBe(range?.endContainer);
    expect(shown(range?.toString() ?? '')).toBe(words);
  });

  it.each([
    ['an empty stretch', { block: 1, start: 3, end: 3 }],
    ['one that ends too late', { block: 1, start: 3, end: 10_000 }],
    ['one that starts too early', { block: 1, start: -1, end: 3 }],
    ['no number', { block: 1, start: Number.NaN, end: 3 }],
    ['a block that is not there', { block: 99, start: 0, end: 3 }],
  ])('gives null for %s', (_, passage) => {
    expect(locate(passage)).toBeNull();
  });

  it('gives null once the page has taken the text away', () => {
    const reading = readHtml(HTML);
    const range = reading.locate({ block: 1, start: 0, end: 11 });
    range?.startContainer.parentNode?.parentNode?.removeChild(range.startContainer.parentNode);
    expect(reading.locate({ block: 1, start: 0, end: 3 })).toBeNull();
  });
});

describe('offsetInData', () => {
  it('undoes appendCollapsed, whatever stands before', () => {
    const data = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '\n', '\t', '\u00a0', '\u00ad', '\u200b'),
      maxLength: 40,
    });
    fc.assert(
      fc.property(fc.constantFrom('', 'x', 'x '), data, (before, text) => {
        const after = appendCollapsed(before, text);
        const added = after.slice(before.length);
        for (let at = 0; at < added.length; at++) {
          const original = text[offsetInData(text, at, before === '' || before.endsWith(' '))] ?? '';
          expect(added[at] === ' ' ? /[\t\n\f\r ]/.test(original) : original === added[at]).toBe(true);
        }
      }),
    );
  });
});
