import { afterEach, expect, it } from 'vitest';
import { expectMarked } from './expectMarked';
import { inBothBrowsers } from './inBothBrowsers';
import { ARTICLE, FIRST, livingPage } from './livingPages';
import { PATIENCE } from './patience';
import type { ReaderPage } from './Reader';

const inner = livingPage(`<article>${ARTICLE}</article>`);
const CARDS = `document.querySelectorAll('[data-according-to]').length`;

inBothBrowsers('an article in a frame', { allSites: true }, (reader) => {
  let page: ReaderPage;
  afterEach(() => page?.close());

  it.each([
    ['the same origin', 'https://halmcourier.example/frame'],
    ['another origin', 'https://frames.example/frame'],
  ])('of %s is underlined there, and the popup shows it', async (_, url) => {
    const outer = livingPage(`<h1>Front page</h1><iframe src="${url}" style="width: 700px; height: 700px"></iframe>`);
    page = await reader().open({ ...outer, frames: [{ ...inner, url }] });
    await expectMarked({ evaluate: (expression) => page.evaluateInFrame(expression) }, FIRST);
    const popup = await page.openPopup();
    await expect.poll(() => popup.text(), PATIENCE).toContain('Ada Novak');
    await popup.evaluate(
      `[...document.querySelectorAll('button')].find((one) => one.innerText.includes('every crew')).click()`,
    );
    await expect.poll(() => page.evaluateInFrame<number>(CARDS), PATIENCE).toBe(1);
  });
});
