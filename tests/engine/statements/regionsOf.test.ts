import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Region } from '../../../src/engine/statements/Region';
import { regionsOf } from '../../../src/engine/statements/regionsOf';
import { ArticleText } from '../../../src/engine/text/ArticleText';
import { quotedWithin } from '../../../src/engine/text/indexQuotations';
import { oddText } from '../names/oddText';

const articleOf = (text: string): ArticleText => new ArticleText([{ kind: 'paragraph', text }]);
const wordsOf = ({ quoted, words }: Region): string => `${quoted ? '“' : ''}${words.map((w) => w.text).join(' ')}`;
const regionsIn = (text: string): string[] => {
  const article = articleOf(text);
  return article.sentences(0).flatMap((sentence) => regionsOf(article, 0, sentence).map(wordsOf));
};

describe('regionsOf', () => {
  it.each<[string, string[]]>([
    ['Novak said it rained.', ['Novak said it rained']],
    ['The “old” quay, Novak said, is “shut”.', ['The quay Novak said is', '“old', '“shut']],
    ['VELM — Novak said it rained.', ['Novak said it rained']],
    ['“It rained,” he said.', ['he said', '“It rained']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(regionsIn(text)).toEqual(expected);
  });

  it('gives each word to the quotation it lies in, or else to the sentence, whatever the text', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        const article = articleOf(text);
        for (const sentence of article.sentences(0)) {
          const { start, end } = article.withoutDateline(0, sentence);
          const quotes = quotedWithin(article.quoted, 0, start, end);
          const words = article.wordsWithin(0, start, end);
          const [own, ...quoted] = [
            words.filter((w) => !quotes.some((q) => w.start >= q.start && w.end <= q.end)),
            ...quotes.map((q) => words.filter((w) => w.start >= q.start && w.end <= q.end)),
          ];
          const expected = [own!, ...quoted].filter((list) => list.length > 0);
          expect(regionsOf(article, 0, sentence).map((region) => region.words)).toEqual(expected);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([200, 2000])('looks at each word and each of %i quotations a few times', (count) => {
    const article = articleOf('“a” he said and '.repeat(count));
    let looks = 0;
    const spans = article.quoted.get(0)!.map(({ start, end, quotation, part }) => ({
      start,
      quotation,
      part,
      get end() {
        looks++;
        return end;
      },
    }));
    const counted = Object.create(article, { quoted: { value: new Map([[0, spans]]) } });
    counted.wordsWithin = article.wordsWithin.bind(article);
    counted.withoutDateline = article.withoutDateline.bind(article);
    expect(regionsOf(counted, 0, { start: 0, end: article.blocks[0]!.text.length })).toHaveLength(count + 1);
    expect(looks).toBeLessThan(10 * count);
  });
});
