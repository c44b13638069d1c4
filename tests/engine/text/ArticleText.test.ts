import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArticleText } from '../../../src/engine/text/ArticleText';
import type { Block } from '../../../src/model/Block';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const block = fc
  .array(fc.constantFrom('“', '”', '"', "''", '``', '‘', '’', 'Ada', 'Novak', 'said', 'it', 'rained', '.', ',', '😀'))
  .map((parts) => paragraph(parts.join(' ')));

describe('ArticleText', () => {
  it('gives quotations as slices of their blocks, also in typed marks', () => {
    const { quotations } = new ArticleText([paragraph("``It rained,'' said Ada Novak.")]);
    expect(quotations.flatMap((q) => q.passages.map((p) => p.text))).toEqual(["``It rained,''"]);
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), (blocks) =>
        new ArticleText(blocks).quotations.every(({ passages }) =>
          passages.every((p) => blocks[p.block]!.text.slice(p.start, p.end) === p.text),
        ),
      ),
    );
  });

  it('gives the words that lie whole within a stretch', () => {
    const text = new ArticleText([paragraph('Ada Novak said it rained.')]);
    expect(text.wordsWithin(0, 4, 14).map((w) => w.text)).toEqual(['Novak', 'said']);
    expect(text.wordsWithin(0, 5, 13)).toEqual([]);
    expect(text.wordsWithin(0, 9, 9)).toEqual([]);
  });

  it('takes a page without blocks, and blocks without text', () => {
    expect(new ArticleText([]).quotations).toEqual([]);
    const text = new ArticleText([paragraph('')]);
    expect([text.sentences(0), text.words(0), text.wordsWithin(0, 0, 0)]).toEqual([[], [], []]);
  });
});
