import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardText } from '../../scripts/browsers/chromium/cardText';
import { clickToolbar } from '../../scripts/browsers/chromium/clickToolbar';
import { openPage } from '../../scripts/browsers/chromium/openPage';
import { pointAt } from '../../scripts/browsers/chromium/pointAt';
import { extensionId } from '../../scripts/browsers/chromium/serviceWorker';
import { startChromium } from './extension';
import { article, QUOTATION, quoting } from './madeUpPages';

/** All that a page can see of the extension: its highlights with their sizes, and the card's place and size. */
async function seenByPage(page: Page): Promise<unknown> {
  const highlights = () => page.evaluate(() => [...CSS.highlights].map(([name, { size }]) => [name, size]));
  await expect.poll(async () => (await highlights()).length, { timeout: 20_000 }).toBeGreaterThan(0);
  const { x, y } = await pointAt(page, QUOTATION.slice(0, 40));
  await page.mouse.move(x, y - 100);
  await page.mouse.move(x, y, { steps: 4 });
  await expect.poll(() => cardText(page)).toContain('Ada Novak');
  const boxes = await page.evaluate(() =>
    [...document.documentElement.children].map((element) => {
      const { x: left, y: top, width, height } = element.getBoundingClientRect();
      return [element.tagName, left, top, width, height];
    }),
  );
  return [await highlights(), boxes];
}

describe('the library', () => {
  let context: BrowserContext;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ context, close } = await startChromium({ allSites: true }));
  });
  afterAll(() => close?.());

  it('knows a saved page’s statements on another page, and does not let that page know', async () => {
    const before = await openPage(context, quoting);
    const seen = await seenByPage(before);
    await before.close();

    const saved = await openPage(context, article);
    let popup = await clickToolbar(saved);
    await popup.waitFor('.save-page');
    await popup.click('.save-page');
    await expect.poll(() => popup.text()).toContain('Saved on');
    await popup.close();

    const after = await openPage(context, quoting);
    expect(await seenByPage(after)).toEqual(seen);
    popup = await clickToolbar(after);
    await expect.poll(() => popup.text(), { timeout: 20_000 }).toContain('Halm Courier');
    await popup.close();
  });

  it('is searched, emptied of a page and filled again; a file that is none changes nothing', async () => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${await extensionId(context)}/views/library.html`);
    const titles = () => page.locator('.saved-page h3').allInnerTexts();
    await expect.poll(titles).toEqual(['Halm needs the ferry pact, minister says']);
    await page.getByLabel('Speaker').fill('nobody of this name');
    await expect.poll(titles).toEqual([]);
    await page.getByLabel('Speaker').fill('novak');
    await expect.poll(titles).toHaveLength(1);

    await page.locator('.remove').click();
    await expect.poll(titles).toEqual([]);
    await page.locator('.undo').click();
    await expect.poll(titles).toHaveLength(1);

    const file = (name: string, content: string) => ({ name, mimeType: '', buffer: Buffer.from(content) });
    for (const [name, content, reason] of [
      ['a.json', '{"format":"according-to-lib', 'cut short'],
      ['b.json', '{"format":"according-to-library","version":9}', 'has version 9'],
      ['c.pack', 'no pack', 'not an According To pack'],
    ] as const) {
      await page.locator('input[type=file]').setInputFiles(file(name, content));
      await expect.poll(() => page.locator('[role=status]').innerText()).toContain(reason);
    }
    await expect.poll(titles).toHaveLength(1);
    await page.close();
  });

  it('holds all of an import or nothing, whenever its page is closed', async () => {
    const address = `chrome-extension://${await extensionId(context)}/views/library.html`;
    const blocks = [{ kind: 'paragraph', text: '“No ship will wait in the strait this winter,” said Ada Novak.' }];
    const nothing = { outlet: null, published: null, byline: null, language: 'en', partial: false, kind: 'article' };
    const lists = { ownNames: [], authors: [], creditLines: [], captions: [] };
    for (const [round, wait] of [20, 120, 250, 600].entries()) {
      const pages = Array.from({ length: 40 }, (_, i) => {
        const url = `https://round${round}.example/${i}`;
        return { savedAt: 1, article: { ...nothing, ...lists, url, title: url, blocks } };
      });
      const content = JSON.stringify({ format: 'according-to-library', version: 1, pages, corrections: [] });
      const page = await context.newPage();
      await page.goto(address);
      await page.locator('.saved-page').first().waitFor();
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'a.json', mimeType: '', buffer: Buffer.from(content) });
      await sleep(wait);
      await page.close();
    }
    const page = await context.newPage();
    await page.goto(address);
    await page.locator('.saved-page').first().waitFor();
    // Only so many pages are shown at first.
    const more = page.locator('.more-pages');
    while ((await more.count()) > 0) await more.click();
    for (const round of [0, 1, 2, 3]) {
      const count = await page.locator(`.saved-page:has(a[href^="https://round${round}.example/"])`).count();
      expect([0, 40]).toContain(count);
    }
    await expect.poll(() => page.locator('a[href="https://halmcourier.example/2026/ferry"]').count()).toBe(1);
    await page.close();
  });
});
