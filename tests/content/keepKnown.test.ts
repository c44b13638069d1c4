import { describe, expect, it } from 'vitest';
import { keepKnown } from '../../src/content/keepKnown';
import type { ArticleReading } from '../../src/page/ArticleReading';
import { newsPage, PARAGRAPHS, readHtml } from '../page/madePage';

const ONE = 'https://porthalepost.example/ferry';
const TWO = 'https://porthalepost.example/lighthouse';
const THREE = 'https://porthalepost.example/harbour';

function made(title: string, url: string, published: string | null, text = PARAGRAPHS): ArticleReading {
  const reading = readHtml(newsPage({ body: text.map((each) => `<p>${title}: ${each}</p>`).join('') }), url);
  const [, ...blocks] = reading.article.blocks;
  return { ...reading, article: { ...reading.article, title, published, blocks } };
}
const told = (readings: readonly ArticleReading[]) =>
  readings.map(({ article: { title, url, published } }) => [title, url, published]);

describe('keepKnown', () => {
  const one = made('One', ONE, '2031-03-05');
  const two = made('Two', TWO, '2031-03-06');

  it('takes a page of one article as it is', () => {
    expect(keepKnown([made('One', TWO, null)], [one], TWO, 0)[0].article.url).toBe(TWO);
  });

  it('keeps what was known of an article when the page’s address and metadata are those of the next', () => {
    const now = keepKnown([made('One', TWO, null), two], [one], TWO, 1);
    expect(told(now)).toEqual([
      ['One', ONE, '2031-03-05'],
      ['Two', TWO, '2031-03-06'],
    ]);
  });

  it('keeps address and day of one whose text has changed, and its text is the new one', () => {
    const longer = made('One', TWO, null, [...PARAGRAPHS, 'It sails at noon, Ada Novak said on Friday.']);
    const [kept] = keepKnown([longer, two], [one, two], TWO, 1);
    expect(told([kept])).toEqual([['One', ONE, '2031-03-05']]);
    expect(kept.article.blocks).toHaveLength(one.article.blocks.length + 1);
  });

  it('knows an article that stands alone once the page has taken the first away', () => {
    expect(told(keepKnown([made('Two', THREE, null)], [one, two], THREE, 0))).toEqual([['Two', TWO, '2031-03-06']]);
  });

  it('gives the page’s address to the one in view, where that was told none of its own', () => {
    const untold = made('Two', ONE, null);
    expect(told(keepKnown([one, untold], [one, untold], TWO, 1))).toEqual([
      ['One', ONE, '2031-03-05'],
      ['Two', TWO, null],
    ]);
    expect(keepKnown([one, untold], [one, untold], TWO, 0)[1]?.article.url).toBe(ONE);
    expect(keepKnown([one, untold], [one, untold], ONE, 1)[1]?.article.url).toBe(ONE);
  });
});
