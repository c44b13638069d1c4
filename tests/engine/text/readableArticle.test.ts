import fc from 'fast-check';
import { expect, it } from 'vitest';
import { articleFromText } from '../../../src/engine/text/articleFromText';
import { readableArticle } from '../../../src/engine/text/readableArticle';
import type { Article } from '../../../src/model/Article';

const articleOf = (text: string): Article => ({
  ...articleFromText({ text: '' }),
  blocks: [{ kind: 'paragraph', text }],
});

it('gives back an article that prints its marks as English does', () => {
  const article = articleOf('“We wait,” said Novák.');
  expect(readableArticle(article).article).toBe(article);
});

it.each<[string, string, string, string]>([
  ['accents as signs of their own', 'Said Nova\u0301k: “No.”', 'Nov\u00e1k', 'Nova\u0301k'],
  ['what stands behind them', 'Nova\u0301k, Ruz\u030ce said no.', 'said', 'said'],
  ['marks escaped twice', 'Novak: &ldquo;We wait.&rdquo; Then rain.', '“We wait.”', 'We wait.'],
  ['what stands behind them', 'A &quot;quay&quot; of Novak', 'of Novak', 'of Novak'],
  ['marks of another house', 'Novak: »We wait.«', '“We wait.”', '»We wait.«'],
])('reads %s and tells where they are printed', (_, text, read, printed) => {
  const { article, printed: asPrinted } = readableArticle(articleOf(text));
  const start = article.blocks[0]!.text.indexOf(read);
  expect(start).toBeGreaterThanOrEqual(0);
  const from = text.indexOf(printed);
  expect(asPrinted({ block: 0, start, end: start + read.length, text: read })).toEqual({
    block: 0,
    start: from,
    end: from + printed.length,
    text: printed,
  });
});

it('tells of every passage a slice of the printed text, whatever the text', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'e', ' ', '«', '“', '\u0301', '\u0308', '\u0958', '\u{1F600}') });
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (printed, a, b) => {
      const { article, printed: asPrinted } = readableArticle(articleOf(printed));
      const length = article.blocks[0]!.text.length;
      const [start, end] = [a % (length + 1), b % (length + 1)].sort((x, y) => x - y) as [number, number];
      const found = asPrinted({ block: 0, start, end, text: article.blocks[0]!.text.slice(start, end) });
      expect(found.text).toBe(printed.slice(found.start, found.end));
    }),
  );
});
