import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import { expectMarked } from './expectMarked';
import { inBothBrowsers } from './inBothBrowsers';
import { article, boots, hostilePages, QUOTATION, quoting, shop } from './madeUpPages';
import { HIGHLIGHTS } from './marks';
import { openCardOn } from './openCardOn';
import { PATIENCE } from './patience';
import type { ReaderPage } from './Reader';

/** How a direct quotation is drawn, as the browser computes it. */
const UNDERLINE = `getComputedStyle(document.body, '::highlight(according-to-direct)').textDecoration`;
/** Pages of the browsers' own, on which no extension may run. */
const OF_THE_BROWSER = { chromium: 'chrome://version', firefox: 'about:license' } as const;
/** So long after it was asked about, a text of five megabytes is mostly still being read; where the popup was slow to open it may be done, and what follows is only simpler. */
const BEING_READ_MS = 300;

inBothBrowsers('the extension as a reader installs it', {}, (reader) => {
  let page: ReaderPage;
  afterEach(() => page?.close());

  const highlights = (of = page) => of.evaluate<string>(HIGHLIGHTS);
  /** Clicks the toolbar button; the popup comes to say some words. */
  const ask = async (words: string, of = page) => {
    const popup = await of.openPopup();
    await expect.poll(() => popup.text(), PATIENCE).toContain(words);
    return popup;
  };

  it('opens a first-run page that shows it at work', async () => {
    page = await reader().firstRun();
    await expectMarked(page, 'We will insist that these people');
    expect(await openCardOn(page, 'We will insist that these people')).toContain('Sergey Lavrov');
  });

  it('does nothing on a page until it is asked', async () => {
    page = await reader().open(article);
    // It has longer than it takes to read another one that is asked about.
    const asked = await reader().open(quoting);
    await ask('Ada Novak', asked);
    await asked.closePopup();
    await expectMarked(asked, QUOTATION);
    await asked.close();
    expect(await highlights()).toBe('');
  });

  it('reads a page when its toolbar button is clicked, and shows who says what', async () => {
    page = await reader().open(article);
    const popup = await ask('Ada Novak');
    const text = await popup.text();
    for (const words of ['Halm Courier', 'Transport Minister', 'Boris Tal', 'Reuters']) expect(text).toContain(words);
    await page.closePopup();
    expect((await highlights()).split(',')).toEqual(
      expect.arrayContaining(['according-to-direct', 'according-to-indirect']),
    );
    await expect.poll(() => page.evaluate(UNDERLINE), PATIENCE).toContain('underline');
  });

  it('has a panel that says so on a page it was not asked about', async () => {
    page = await reader().open(article);
    await ask('Ada Novak');
    await page.closePopup();
    const panel = await page.openPanel();
    await expect.poll(() => panel.text(), PATIENCE).toContain('Petra Lund');
    const unasked = await reader().open(quoting);
    await expect.poll(() => panel.text(), PATIENCE).toContain('not open to According To');
    expect(await panel.text()).not.toContain('Petra Lund');
    await unasked.close();
  });

  it('opens a card over a quotation, and closes it again', async () => {
    page = await reader().open(article);
    await ask('Ada Novak');
    await page.closePopup();
    await expectMarked(page, QUOTATION);
    const card = await openCardOn(page, QUOTATION.slice(0, 40));
    for (const words of ['Ada Novak', 'Transport Minister', 'Reuters']) expect(card).toContain(words);
    await page.press('Escape');
    await expect.poll(() => page.cardText(), PATIENCE).toBeNull();
  });

  it('follows an entry of the popup to its passage', async () => {
    page = await reader().open(article);
    const popup = await ask('Petra Lund');
    expect(await page.evaluate('scrollY')).toBe(0);
    await popup.evaluate(
      `[...document.querySelectorAll('button')].find((entry) => entry.innerText.includes('coldest night')).click()`,
    );
    await expect.poll(() => page.evaluate<number>('scrollY'), PATIENCE).toBeGreaterThan(800);
    await expect.poll(() => page.cardText(), PATIENCE).toContain('Petra Lund');
  });

  it('leaves a page alone that is no article, and says so', async () => {
    page = await reader().open(shop);
    await ask('Not a news article');
    await page.closePopup();
    expect(await highlights()).toBe('');
  });

  it('tells who said what is marked, by the menu over it, also where the page is no article', async () => {
    page = await reader().open(boots);
    await page.askWhoSaid('.said');
    const panel = await page.panel();
    await expect.poll(() => panel.text(), PATIENCE).toContain('a cobbler in Halm');
  });

  it('says so where no extension may run', async () => {
    page = await reader().open({ kind: 'address', url: OF_THE_BROWSER[reader().browser] });
    await ask('The browser keeps this page to itself');
    await page.closePopup();
  });

  it('goes on when the browser has ended its background', async () => {
    page = await reader().open(article);
    await ask('Ada Novak');
    await page.closePopup();
    expect(await reader().endBackground()).toBe(true);
    await ask('Ada Novak');
    await page.closePopup();
    expect(await reader().endBackground()).toBe(true);
    const other = await reader().open(article);
    await ask('Ada Novak', other);
    await expectMarked(other, QUOTATION);
    await other.closePopup();
    await other.close();
  });

  it('asks again when its background was ended in the middle of its work', async () => {
    page = await reader().open(hostilePages['five megabytes of text']!);
    await page.openPopup();
    await sleep(BEING_READ_MS);
    expect(await reader().endBackground()).toBe(true);
    await expectMarked(page, QUOTATION);
    await page.closePopup();
  });
});
