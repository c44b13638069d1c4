import type { BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardText } from '../../scripts/browsers/chromium/cardText';
import { openPage } from '../../scripts/browsers/chromium/openPage';
import { pointAt } from '../../scripts/browsers/chromium/pointAt';
import { startChromium, viewAddress } from './extension';
import { article, QUOTATION } from './madeUpPages';

/** The box of the open card's host, viewport pixels. */
const BOX = `JSON.stringify(document.querySelector('[data-according-to]')?.getBoundingClientRect() ?? null)`;

describe('a small window that is touched', () => {
  let context: BrowserContext;
  let close: () => Promise<void>;
  let page: Page;

  beforeAll(async () => {
    ({ context, close } = await startChromium({ allSites: true, phone: true }));
    page = await openPage(context, article);
    await page.waitForFunction(() => CSS.highlights.size > 0);
  });
  afterAll(() => close?.());

  it('a tap on a statement opens its card as a sheet, and one elsewhere closes it', async () => {
    const { x, y } = await pointAt(page, QUOTATION.slice(0, 20));
    await page.touchscreen.tap(x, y);
    await expect.poll(() => cardText(page)).toContain('Ada Novak');
    const box = JSON.parse(await page.evaluate<string>(BOX)) as DOMRect;
    expect([box.left, box.width]).toEqual([0, 390]);
    expect(box.bottom <= y || box.top >= y).toBe(true);
    await page.touchscreen.tap(5, y > 400 ? 770 : 5);
    await expect.poll(() => cardText(page)).toBeNull();
  });

  it.each(['popup', 'panel', 'options'])('%s has targets of 44 pixels', async (path) => {
    const view = await context.newPage();
    await view.goto(await viewAddress(context, path, 'halmcourier.example'));
    await view
      .locator(path === 'options' ? '.sample' : '.statement')
      .first()
      .waitFor();
    const low = await view.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.statement, summary, button, label.check, label.choice, select')]
        .filter((target) => target.checkVisibility() && target.getBoundingClientRect().height < 44)
        .map((target) => target.outerHTML.slice(0, 80)),
    );
    expect(low).toEqual([]);
    await view.close();
  });
});
