import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import { expectMarked } from './expectMarked';
import { inBothBrowsers } from './inBothBrowsers';
import { ARTICLE, FIRST, livingPage, OTHER, OTHER_ARTICLE } from './livingPages';
import { openCardOn } from './openCardOn';
import { PATIENCE } from './patience';
import type { ReaderPage } from './Reader';

/** A page that appends another article, and takes its address once its reader has come to it. */
const ENDLESS = livingPage(
  `<main><article>${ARTICLE}</article></main>`,
  `function append() {
    document.querySelector('main').insertAdjacentHTML('beforeend', ${JSON.stringify(`<article id="next">${OTHER_ARTICLE}</article>`)});
  }
  addEventListener('scroll', () => {
    const isNext = document.querySelector('#next').getBoundingClientRect().top < 100;
    history.replaceState({}, '', isNext ? '/2026/lighthouse' : '/2026/ferry');
    document.title = isNext ? 'Estra closes its lighthouse, mayor says' : 'Halm needs the ferry pact, minister says';
  })`,
  '<style>article { min-height: 1500px }</style>',
);

const GO_ON = `document.querySelector('#next').scrollIntoView({ behavior: 'instant' })`;

/** What the popup shows of each article, and nothing of it at the other. */
const OF_FIRST = ['Halm needs the ferry pact', 'Ada Novak', 'Boris Tal', 'Reuters'];
const OF_NEXT = ['Estra closes its lighthouse', 'Carla Dunn', 'Hugo Berg', 'Associated Press'];

const expectOnly = (text: string, shown: readonly string[], other: readonly string[]) => {
  expect(shown.filter((words) => !text.includes(words))).toEqual([]);
  expect(other.filter((words) => text.includes(words))).toEqual([]);
};

inBothBrowsers('an article appended below another', { allSites: true }, (reader) => {
  let page: ReaderPage;
  afterEach(() => page?.close());

  const address = () => page.evaluate<string>('location.href');
  const popupText = async (words: string): Promise<string> => {
    const popup = await page.openPopup();
    await expect.poll(() => popup.text(), PATIENCE).toContain(words);
    const text = await popup.text();
    await page.closePopup();
    return text;
  };

  it('has its own marks, card and popup, and the one above keeps its', async () => {
    page = await reader().open(ENDLESS);
    await expectMarked(page, FIRST);
    await page.evaluate('append()');
    await expectMarked(page, OTHER);
    await expectMarked(page, FIRST);
    expectOnly(await popupText('Ada Novak'), OF_FIRST, OF_NEXT);
    await page.evaluate(GO_ON);
    await expect.poll(address, PATIENCE).toContain('lighthouse');
    expectOnly(await popupText('Carla Dunn'), OF_NEXT, OF_FIRST);
    // Looked at once more under its new address and title, the page still says the same of both.
    await sleep(2000);
    await expectMarked(page, FIRST);
    const card = await openCardOn(page, OTHER);
    expect(card).toContain('Carla Dunn');
    expect(card).not.toContain('Reuters');
    await page.press('Escape');
    await page.evaluate('scrollTo(0, 0)');
    await expect.poll(address, PATIENCE).toContain('ferry');
    expectOnly(await popupText('Ada Novak'), OF_FIRST, OF_NEXT);
  });
});
