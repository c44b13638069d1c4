import { describe, expect, it } from 'vitest';
import { newsPage, PARAGRAPHS, readHtml } from '../madePage';

const textsOf = (html: string) => readHtml(html).article.blocks.map(({ text }) => text);
const paragraphs = (name: string) => PARAGRAPHS.map((text) => `<p class="${name}">${text}</p>`).join('');

describe('what belongs to the text', () => {
  it.each(['paywall', 'related', 'story-p zz_premiumInside', 'newsletter', 'x1'])(
    'a class name alone drops no paragraph: %s',
    (name) => {
      expect(textsOf(newsPage({ body: paragraphs(name) })).slice(1)).toEqual(PARAGRAPHS);
    },
  );

  it('is the same whatever the boxes around each paragraph', () => {
    const body = PARAGRAPHS.map((text) => `<section><div class="chunk"><p>${text}</p></div></section>`).join('');
    expect(textsOf(newsPage({ body })).slice(1)).toEqual(PARAGRAPHS);
  });

  it('ends where another article begins', () => {
    const article = (title: string, texts: readonly string[]) =>
      `<article><h1>${title}</h1>${texts.map((text) => `<p>${text}</p>`).join('')}</article>`;
    const others = PARAGRAPHS.map((text) => text.replace('ferry', 'barge').replace('Norda', 'Oke'));
    const html = `<html lang="en"><head><title>Ferry stays in port</title></head><body><main>${article('Ferry stays in port', PARAGRAPHS)}${article('Barge leaves port', others)}</main></body></html>`;
    expect(textsOf(html)).toEqual(['Ferry stays in port', ...PARAGRAPHS]);
  });
});
