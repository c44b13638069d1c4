import { beforeAll, expect, it } from 'vitest';
import { cardBox } from './cardBox';
import { expectMarked } from './expectMarked';
import { inBothBrowsers } from './inBothBrowsers';
import { article, QUOTATION } from './madeUpPages';
import { PATIENCE } from './patience';
import { pointOf } from './pointOf';
import type { ReaderPage } from './Reader';

/** What fingers press; the links of the first-run page's article are that article's own. */
const TARGETS =
  'button, select, summary, label:has(> input:is([type=radio], [type=checkbox])), input:not([type=radio], [type=checkbox], [type=file]), a:not(article:not(.saved-page) a)';

/** Those lower than 44 pixels, as an expression. @param root where they are looked for, an expression too */
const lowIn = (root: string) => `[...${root}.querySelectorAll('${TARGETS}')]
  .filter((target) => target.checkVisibility() && target.getBoundingClientRect().height < 44)
  .map((target) => target.outerHTML.slice(0, 80)).join()`;

inBothBrowsers('a small window that is touched', { allSites: true, phone: true }, (reader) => {
  let page: ReaderPage;

  beforeAll(async () => {
    page = await reader().open(article);
    await expectMarked(page, QUOTATION);
  });

  it('a tap on a statement opens its card as a sheet with targets of 44 pixels, and one elsewhere closes it', async () => {
    const { x, y } = await pointOf(page, QUOTATION.slice(0, 20));
    await page.tap(x, y);
    await expect.poll(() => page.cardText(), PATIENCE).toContain('Ada Novak');
    const box = await cardBox(page);
    expect([box.left, box.width]).toEqual([0, 390]);
    expect(box.bottom <= y || box.top >= y).toBe(true);
    expect(await page.inCard(lowIn('root'))).toBe('');
    await page.tap(5, y > 400 ? 770 : 5);
    await expect.poll(() => page.cardText(), PATIENCE).toBeNull();
  });

  it('the panel in a tab of its own, as it is where nothing stands beside a page, leads to the page', async () => {
    const tab = await reader().tabOf('halmcourier.example');
    const panel = await reader().openOwn(`views/panel.html?tab=${tab}`);
    const entry = `[...document.querySelectorAll('.statement')].find(({ innerText }) => innerText.includes('every crew'))`;
    await expect.poll(() => panel.evaluate(`${entry} !== undefined`), PATIENCE).toBe(true);
    const api = reader().browser === 'chromium' ? 'chrome' : 'browser';
    const inFront = `${api}.tabs.query({ active: true, currentWindow: true }).then(([found]) => found.id)`;
    expect(await panel.evaluate(inFront)).not.toBe(tab);
    await panel.evaluate(`${entry}.click()`);
    await expect.poll(() => panel.evaluate(inFront), PATIENCE).toBe(tab);
    await expect.poll(() => page.cardText(), PATIENCE).toContain('Ada Novak');
    await page.press('Escape');
    await panel.close();
  });

  it.each([
    ['popup', '.statement'],
    ['panel', '.save-page'],
    ['library', '.saved-page'],
    ['options', '.sample'],
    ['welcome', '.choices'],
  ])('%s has targets of 44 pixels', async (path, there) => {
    const view = await reader().openOwn(`views/${path}.html?tab=${await reader().tabOf('halmcourier.example')}`);
    await expect.poll(() => view.evaluate(`document.querySelector('${there}') !== null`), PATIENCE).toBe(true);
    expect(await view.evaluate(lowIn('document'))).toBe('');
    // So that the library, which comes next, has something to show.
    if (path === 'panel') {
      await view.evaluate(`document.querySelector('.save-page').click()`);
      await expect.poll(() => view.evaluate('document.body.innerText'), PATIENCE).toContain('Saved on');
    }
    await view.close();
  });
});
