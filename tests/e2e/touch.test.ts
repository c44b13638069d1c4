import { beforeAll, expect, it, vi } from 'vitest';
import { inBothBrowsers } from './inBothBrowsers';
import { article, QUOTATION } from './madeUpPages';
import { HIGHLIGHTS } from './marks';
import { PATIENCE } from './patience';
import { pointOf } from './pointOf';
import type { ReaderPage } from './Reader';

/** The box of the open card's host, viewport pixels. */
const BOX = `JSON.stringify(document.querySelector('[data-according-to]')?.getBoundingClientRect() ?? null)`;
const TARGETS = '.statement, summary, button, label.check, label.choice, select';

inBothBrowsers('a small window that is touched', { allSites: true, phone: true }, (reader) => {
  let page: ReaderPage;

  beforeAll(async () => {
    page = await reader().open(article);
    await vi.waitFor(async () => expect(await page.evaluate(HIGHLIGHTS)).not.toBe(''), PATIENCE);
  });

  it('a tap on a statement opens its card as a sheet, and one elsewhere closes it', async () => {
    const { x, y } = await pointOf(page, QUOTATION.slice(0, 20));
    await page.tap(x, y);
    await expect.poll(() => page.cardText(), PATIENCE).toContain('Ada Novak');
    const box = JSON.parse(await page.evaluate<string>(BOX)) as DOMRect;
    expect([box.left, box.width]).toEqual([0, 390]);
    expect(box.bottom <= y || box.top >= y).toBe(true);
    await page.tap(5, y > 400 ? 770 : 5);
    await expect.poll(() => page.cardText(), PATIENCE).toBeNull();
  });

  it.each([
    ['popup', '.statement'],
    ['panel', '.statement'],
    ['options', '.sample'],
  ])('%s has targets of 44 pixels', async (path, there) => {
    const view = await reader().openOwn(`views/${path}.html?tab=${await reader().tabOf('halmcourier.example')}`);
    await expect.poll(() => view.evaluate(`document.querySelector('${there}') !== null`), PATIENCE).toBe(true);
    const low = await view.evaluate<string>(`[...document.querySelectorAll('${TARGETS}')]
      .filter((target) => target.checkVisibility() && target.getBoundingClientRect().height < 44)
      .map((target) => target.outerHTML.slice(0, 80)).join()`);
    expect(low).toBe('');
    await view.close();
  });
});
