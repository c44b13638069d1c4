import type { BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardText } from '../../scripts/browsers/chromium/cardText';
import type { OwnView } from '../../scripts/browsers/chromium/OwnView';
import { openPage } from '../../scripts/browsers/chromium/openPage';
import { openPanel } from '../../scripts/browsers/chromium/openPanel';
import { serviceWorker } from '../../scripts/browsers/chromium/serviceWorker';
import { startChromium } from './extension';
import { article, madeUpPage, shop } from './madeUpPages';

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

describe('the panel beside a page', () => {
  let context: BrowserContext;
  let close: () => Promise<void>;
  let page: Page;
  let panel: OwnView;

  beforeAll(async () => {
    ({ context, close } = await startChromium({ allSites: true }));
    page = await openPage(context, article);
    panel = await openPanel(page);
    await panel.waitFor('.entry');
  });
  afterAll(() => close?.());

  it('lists what the page says, and leads to a passage and its card', async () => {
    expect(await panel.text()).toContain('told reporters › Reuters › this page');
    await panel.evaluate(
      `[...document.querySelectorAll('.statement')].find((entry) => entry.innerText.includes('coldest night')).click()`,
    );
    await expect.poll(() => cardText(page)).toContain('Petra Lund');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(800);
    await expect.poll(() => panel.evaluate(CURRENT)).toContain('coldest night');
  });

  it('follows the reader’s scrolling', async () => {
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await page.evaluate(() => scrollTo(0, 0));
    await expect.poll(() => panel.evaluate(CURRENT)).not.toContain('coldest night');
  });

  it('is walked through by keys, and the page goes along', async () => {
    await panel.evaluate(`document.querySelector('.statements .statement').focus()`);
    await panel.press('ArrowDown');
    await panel.press('ArrowDown');
    await expect.poll(() => cardText(page)).toContain('Ada Novak');
    const focused = `document.activeElement === document.querySelectorAll('.statements .statement')[2]`;
    expect(await panel.evaluate(focused)).toBe(true);
    await expect.poll(() => panel.evaluate(CURRENT)).toContain('crews are kept ashore');
  });

  it('saves the page, and holds the library where it then stands', async () => {
    await panel.waitFor('.save-page');
    await panel.click('.save-page');
    await expect.poll(() => panel.text()).toContain('Saved on');
    await panel.click('.to-library');
    await expect.poll(() => panel.text()).toContain('Pages: 1');
    expect(await panel.text()).toContain('Halm needs the ferry pact');
    await panel.click('.to-page');
    await panel.waitFor('.entry');
  });

  it('follows the reader to another tab, and back', async () => {
    const elsewhere = await openPage(context, other);
    await expect.poll(() => panel.text(), { timeout: 20_000 }).toContain('Ilse Brandt');
    expect(await panel.text()).not.toContain('Petra Lund');
    await elsewhere.close();
    await page.bringToFront();
    await expect.poll(() => panel.text(), { timeout: 20_000 }).toContain('Petra Lund');
  });

  it('answers who said what was marked, also where the page is no article', async () => {
    const elsewhere = await openPage(context, shop);
    await expect.poll(() => panel.text(), { timeout: 20_000 }).toContain('Not a news article');
    // The menu over marked text cannot be opened from here (in Firefox it can, `firefox.test.ts`): the browser's own event of
    // a choice in it is sent in its stead.
    const worker = await serviceWorker(context);
    const selectionText = '“These boots will outlast the ferry,” said Ada Novak, a cobbler in Halm.';
    const chosen = JSON.stringify({ menuItemId: 'who-said-this', selectionText });
    await worker.evaluate(
      `chrome.tabs.query({ active: true }).then(([tab]) => chrome.contextMenus.onClicked.dispatch(${chosen}, tab))`,
    );
    await expect.poll(() => panel.text(), { timeout: 20_000 }).toContain('a cobbler in Halm');
    await elsewhere.close();
  });
});
