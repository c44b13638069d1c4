import { expect, it } from 'vitest';
import { inBothBrowsers } from './inBothBrowsers';
import { article, boots, madeUpPage, shop } from './madeUpPages';
import { HIGHLIGHTS } from './marks';
import { PATIENCE } from './patience';
import type { ReaderPage, ReaderView } from './Reader';

const other = madeUpPage({
  url: 'https://strait-gazette.example/2026/quay',
  head: '<title>The quay of Halm is to be mended</title>',
  body: `<article><h1>The quay of Halm is to be mended</h1>
    <p>“The quay will be mended before the winter comes,” said Ilse Brandt, the mayor of Halm, at a meeting on Tuesday.</p>
    <p>The harbour master, Otto Lind, told reporters that the work would cost four million crowns and last until May.</p>
    <p>Fishermen have asked for it for years, and many of them came to the meeting to hear what the mayor had to say.</p></article>`,
});

/** The words of the entry that is marked as the reader's place. */
const CURRENT = `document.querySelector('[aria-current=true] .words')?.innerText ?? ''`;

inBothBrowsers('the panel beside a page', { allSites: true }, (reader) => {
  let page: ReaderPage;
  let panel: ReaderView;

  const shows = (words: string) => expect.poll(() => panel.text(), PATIENCE).toContain(words);
  const current = () => expect.poll(() => panel.evaluate<string>(CURRENT), PATIENCE);

  it('lists what the page says, and leads to a passage and its card', async () => {
    page = await reader().open(article);
    panel = await page.openPanel();
    await shows('Petra Lund');
    expect(await panel.text()).toContain('told reporters › Reuters › this page');
    await panel.evaluate(
      `[...document.querySelectorAll('.statement')].find((entry) => entry.innerText.includes('coldest night')).click()`,
    );
    await expect.poll(() => page.cardText(), PATIENCE).toContain('Petra Lund');
    expect(await page.evaluate('scrollY')).toBeGreaterThan(800);
    await current().toContain('coldest night');
  });

  it('follows the reader’s scrolling', async () => {
    await page.bringToFront();
    await page.press('Escape');
    await page.evaluate('scrollTo(0, 0)');
    await current().not.toContain('coldest night');
  });

  it('is walked through by keys, and the page goes along', async () => {
    await panel.evaluate(`document.querySelector('.statements .statement').focus()`);
    await panel.press('ArrowDown');
    await panel.press('ArrowDown');
    await expect.poll(() => page.cardText(), PATIENCE).toContain('Ada Novak');
    const focused = `document.activeElement === document.querySelectorAll('.statements .statement')[2]`;
    expect(await panel.evaluate(focused)).toBe(true);
    await current().toContain('crews are kept ashore');
  });

  it('saves the page, and holds the library where it then stands', async () => {
    await expect.poll(() => panel.evaluate(`document.querySelector('.save-page') !== null`), PATIENCE).toBe(true);
    await panel.click('.save-page');
    await shows('Saved on');
    await panel.click('.to-library');
    await shows('Pages: 1');
    expect(await panel.text()).toContain('Halm needs the ferry pact');
    await panel.click('.to-page');
    await shows('Petra Lund');
  });

  it('follows the reader to another tab, and back', async () => {
    const elsewhere = await reader().open(other);
    await shows('Ilse Brandt');
    expect(await panel.text()).not.toContain('Petra Lund');
    await elsewhere.close();
    await page.bringToFront();
    await shows('Petra Lund');
  });

  it('says so where the page is no article, which is left alone', async () => {
    const elsewhere = await reader().open(shop);
    await shows('Not a news article');
    expect(await panel.text()).not.toContain('Petra Lund');
    expect(await elsewhere.evaluate(HIGHLIGHTS)).toBe('');
    await elsewhere.close();
  });

  it('answers who said what was marked, also where the page is no article', async () => {
    const elsewhere = await reader().open(boots);
    await elsewhere.askWhoSaid('.said');
    await shows('a cobbler in Halm');
    await elsewhere.close();
  });
});
