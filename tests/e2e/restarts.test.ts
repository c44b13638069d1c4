import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../../scripts/bench/seededRandom';
import { cardText } from '../../scripts/browsers/chromium/cardText';
import { endWorker } from '../../scripts/browsers/chromium/endWorker';
import { onExtensionsPage } from '../../scripts/browsers/chromium/onExtensionsPage';
import { openPage } from '../../scripts/browsers/chromium/openPage';
import { pointAt } from '../../scripts/browsers/chromium/pointAt';
import { reloadExtension } from '../../scripts/browsers/chromium/reloadExtension';
import { startChromium } from './extension';
import { ARTICLE, FIRST, LAST, livingPage, PARAGRAPHS } from './livingPages';
import { expectMarked, marksOf } from './marks';

/** Moments at which the worker is ended, twice in one scan: milliseconds after the page was opened, and after that. */
const MOMENTS = [
  [0, 300],
  [60, 900],
  [150, 1000],
  [250, 1100],
  [400, 1400],
  [30, 30],
];

let context: BrowserContext;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ context, close } = await startChromium({ allSites: true }));
});
afterAll(() => close?.());

/** An article that takes the engine some time. */
const LONG = livingPage(
  `<article>${ARTICLE}${PARAGRAPHS.slice(1)
    .map((text) => `<p>${text}</p>`)
    .join('')
    .repeat(60)}</article>`,
);

describe('a worker that is ended', () => {
  it.each(MOMENTS)('twice in one scan, after %i ms and %i ms: the page has its marks', async (first, second) => {
    const opening = openPage(context, LONG);
    await sleep(first);
    await endWorker(context);
    await sleep(second);
    await endWorker(context);
    const page = await opening;
    await expectMarked(page, LAST);
    await page.close();
  });
});

/** Pages that are read at the same time, again and again: a hundred scans in all. */
const TOGETHER = 10;
const ROUNDS = 10;
/** Opening and reading so many pages takes about as long; the worker is ended within that time, twice in every other round. */
const SCAN_MS = 1500;

describe('a hundred scans', () => {
  it('all come to their marks though the worker is ended at random moments of them', { timeout: 240_000 }, async () => {
    const random = seededRandom(8);
    const pages = Array.from({ length: TOGETHER }, (_, at) =>
      livingPage(`<article>${ARTICLE}<p>This is page number ${at} of those that are read at once.</p></article>`),
    );
    let ended = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const opening = pages.map((page) => openPage(context, page));
      for (let time = 0; time <= round % 2; time++) {
        await sleep(random() * SCAN_MS);
        if (await endWorker(context)) ended++;
      }
      const opened = await Promise.all(opening);
      for (const page of opened) await expectMarked(page, LAST);
      await Promise.all(opened.map((page) => page.close()));
    }
    expect(ended).toBeGreaterThanOrEqual(ROUNDS);
  });
});

describe('an extension that is updated or removed', () => {
  let page: Page;

  it('reads open pages anew, and answers the pointer there', async () => {
    page = await openPage(context, livingPage(`<article>${ARTICLE}</article>`));
    await expectMarked(page, FIRST);
    await page.evaluate(() => {
      (window as unknown as { before: unknown }).before = CSS.highlights.get('according-to-direct');
    });
    await reloadExtension(context);
    const isNew = () =>
      page.evaluate(() => {
        const now = CSS.highlights.get('according-to-direct');
        return now !== undefined && now !== (window as unknown as { before: unknown }).before;
      });
    await expect.poll(isNew, { timeout: 30_000 }).toBe(true);
    await expectMarked(page, FIRST);
    await page.bringToFront();
    const { x, y } = await pointAt(page, FIRST);
    await page.mouse.move(x, y - 100);
    await page.mouse.move(x, y, { steps: 4 });
    await expect.poll(() => cardText(page), { timeout: 20_000 }).toContain('Ada Novak');
    expect(await page.evaluate(() => document.querySelectorAll('[data-according-to]').length)).toBe(1);
  });

  it('leaves nothing behind', async () => {
    await expectMarked(page, FIRST);
    await onExtensionsPage(context, 'chrome.management.setEnabled(id, false)');
    await expect.poll(() => marksOf(page), { timeout: 20_000 }).toEqual([]);
    expect(await page.evaluate(() => document.querySelectorAll('[data-according-to]').length)).toBe(0);
  });
});
