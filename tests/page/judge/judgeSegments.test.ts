import { describe, expect, it } from 'vitest';
import { finish } from '../../../scripts/lib/finish';
import { Forest } from '../../../src/learned/Forest';
import { collectSegments } from '../../../src/page/collectSegments';
import { judgeSegments, PRIOR } from '../../../src/page/judge/judgeSegments';
import { TRAITS } from '../../../src/page/judge/traitsOfSegments';
import { surveyPage } from '../../../src/page/surveyPage';
import { documentFrom, newsPage, PARAGRAPHS, readHtml } from '../madePage';

const textsOf = (html: string) => readHtml(html).article.blocks.map(({ text }) => text);
/** Trees that give segments these log-odds, in order. */
class MadeForest extends Forest {
  constructor(private readonly odds: readonly number[]) {
    super({ values: Int8Array.of(), scale: 1 }, { values: Int8Array.of(), scale: 1 });
  }

  override sum(_: Uint8Array, at: number): number {
    return this.odds[at / TRAITS]! - PRIOR;
  }
}

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

  it.each([
    ['what comes out as most of it does, though low', [0, -1, -2, -3, -4], [1, 1, 1, 1, 1]],
    ['nothing far below most of it', [2, 2, -4, 2, 2], [1, 1, 0, 1, 1]],
    ['nothing unlikely, where most of it is sure', [5, 5, 5, 5, -1.5], [1, 1, 1, 1, 0]],
    ['what is less likely between two paragraphs', [5, 5, -2.5, 5, 5], [1, 1, 1, 1, 1]],
  ])('in the body is %s', (_, odds, expected) => {
    const html = newsPage({
      body: `${paragraphs('x')}<ul><li>A line of a list that nobody reads, but for the <i>few</i> who do.</li></ul>`,
    });
    const page = finish(surveyPage(finish(collectSegments(documentFrom(html).body)), [], null))!;
    const { segments } = page.collection;
    const first = segments.findIndex(({ text }) => text === PARAGRAPHS[0]);
    const all = segments.map((__, at) => odds[at - first] ?? -9);
    const isText = finish(judgeSegments(page, new MadeForest(all)));
    expect([...isText.slice(first, first + odds.length)]).toEqual(expected);
    expect(isText[first + odds.length]).toBe(0);
  });
});
