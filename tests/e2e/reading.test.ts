import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cardText } from '../../scripts/browsers/chromium/cardText';
import { clickToolbar } from '../../scripts/browsers/chromium/clickToolbar';
import { openPage } from '../../scripts/browsers/chromium/openPage';
import { pointAt } from '../../scripts/browsers/chromium/pointAt';
import { startChromium } from './extension';
import { article, hostilePages, QUOTATION, shop } from './madeUpPages';

/** Names of the highlights that hold anything, as the page itself can see them. */
function highlights(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights].filter(([, highlight]) => highlight.size > 0).map(([name]) => name.replace(/-dark$/, '')),
  );
}

/** How a direct quotation is drawn, as the browser computes it. */
function underline(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body, '::highlight(according-to-direct)').textDecoration);
}

describe('the extension as a reader installs it', () => {
  let context: BrowserContext;
  let close: () => Promise<void>;
  let page: Page;

  beforeAll(async () => {
    ({ context, close } = await startChromium());
  });
  afterAll(() => close?.());
  afterEach(() => page?.close());

  it('opens a first-run page that shows it at work', async () => {
    const welcome = context.pages().find((each) => each.url().endsWith('/views/welcome.html'))!;
    await welcome.bringToFront();
    await expect.poll(() => highlights(welcome), { timeout: 20_000 }).toContain('according-to-direct');
    const { x, y } = await pointAt(welcome, 'We will insist that these people');
    await welcome.mouse.move(x, y - 200);
    await welcome.mouse.move(x, y, { steps: 4 });
    await expect.poll(() => cardText(welcome)).toContain('Sergey Lavrov');
  });

  it('does nothing on a page until it is asked', async () => {
    page = await openPage(context, article);
    await sleep(1000);
    expect(await highlights(page)).toEqual([]);
  });

  it('reads a page when its toolbar button is clicked, and shows who says what', async () => {
    page = await openPage(context, article);
    const popup = await clickToolbar(page);
    await expect.poll(() => popup.text(), { timeout: 20_000 }).toContain('Ada Novak');
    const text = await popup.text();
    expect(text).toContain('Halm Courier');
    expect(text).toContain('Transport Minister');
    expect(text).toContain('Boris Tal');
    expect(text).toContain('Reuters');
    await popup.close();
    expect(await highlights(page)).toEqual(expect.arrayContaining(['according-to-direct', 'according-to-indirect']));
    await expect.poll(() => underline(page)).toContain('underline');
  });

  it('opens a card over a quotation, and closes it again', async () => {
    page = await openPage(context, article);
    const popup = await clickToolbar(page);
    await expect.poll(() => highlights(page), { timeout: 20_000 }).toContain('according-to-direct');
    await popup.close();

    const { x, y } = await pointAt(page, QUOTATION.slice(0, 40));
    await page.mouse.move(x, y - 200);
    await page.mouse.move(x, y, { steps: 4 });
    await expect.poll(() => cardText(page)).toContain('Ada Novak');
    const text = await cardText(page);
    expect(text).toContain('Transport Minister');
    expect(text).toContain('Reuters');

    await page.keyboard.press('Escape');
    await expect.poll(() => cardText(page)).toBeNull();
  });

  it('follows an entry of the popup to its passage', async () => {
    page = await openPage(context, article);
    const popup = await clickToolbar(page);
    await expect.poll(() => popup.text(), { timeout: 20_000 }).toContain('Petra Lund');
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await popup.evaluate(
      `[...document.querySelectorAll('button')].find((entry) => entry.innerText.includes('coldest night')).click()`,
    );
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(800);
    await expect.poll(() => cardText(page)).toContain('Petra Lund');
  });

  it('leaves a page alone that is no article, and says so', async () => {
    page = await openPage(context, shop);
    const popup = await clickToolbar(page);
    await expect.poll(() => popup.text(), { timeout: 20_000 }).toMatch(/not (?:a|an|look like an?) (?:news )?article/i);
    await popup.close();
    expect(await highlights(page)).toEqual([]);
  });

  it('says so where no extension may run', async () => {
    page = await context.newPage();
    await page.goto('chrome://version');
    const popup = await clickToolbar(page);
    await expect.poll(() => popup.text(), { timeout: 20_000 }).toMatch(/browser/i);
    await popup.close();
  });

  it('goes on when the browser has ended the worker', async () => {
    page = await openPage(context, article);
    const popup = await clickToolbar(page);
    await expect.poll(() => highlights(page), { timeout: 20_000 }).toContain('according-to-direct');
    await popup.close();

    await endWorker(context);
    const again = await clickToolbar(page);
    await expect.poll(() => again.text(), { timeout: 20_000 }).toContain('Ada Novak');
    await again.close();
    await endWorker(context);
    const other = await openPage(context, article);
    const popupThere = await clickToolbar(other);
    await expect.poll(() => highlights(other), { timeout: 20_000 }).toContain('according-to-direct');
    await popupThere.close();
    await other.close();
  });

  it('asks again when the worker was ended in the middle of its work', async () => {
    page = await openPage(context, hostilePages['five megabytes of text']!);
    const popup = await clickToolbar(page);
    await sleep(1500);
    await endWorker(context);
    await expect.poll(() => highlights(page), { timeout: 40_000 }).toContain('according-to-direct');
    await popup.close();
  });
});

describe('the extension on sites it was allowed', () => {
  let context: BrowserContext;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ context, close } = await startChromium({ allSites: true }));
  });
  afterAll(() => close?.());

  it('reads along without being asked', async () => {
    const page = await openPage(context, article);
    await expect.poll(() => highlights(page), { timeout: 20_000 }).toContain('according-to-direct');
  });

  it('leaves other pages alone', async () => {
    const page = await openPage(context, shop);
    await sleep(1500);
    expect(await highlights(page)).toEqual([]);
  });
});

/** Ends the background worker, as the browser does whenever it likes. */
async function endWorker(context: BrowserContext): Promise<void> {
  const browser = await context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ exclude: false }] });
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.endsWith('/background.js'));
  if (!worker) throw new Error('there was no worker to end');
  await browser.send('Target.closeTarget', { targetId: worker.targetId });
  await sleep(500);
}
