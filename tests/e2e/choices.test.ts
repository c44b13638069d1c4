import type { BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickToolbar } from '../../scripts/browsers/chromium/clickToolbar';
import { openPage } from '../../scripts/browsers/chromium/openPage';
import { extensionId } from '../../scripts/browsers/chromium/serviceWorker';
import { startChromium } from './extension';
import { article } from './madeUpPages';

/** Names of the highlights that hold anything. */
function highlights(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights].filter(([, highlight]) => highlight.size > 0).map(([name]) => name.replace(/-dark$/, '')),
  );
}

describe('what a reader chooses takes effect at once', () => {
  let context: BrowserContext;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ context, close } = await startChromium({ allSites: true }));
  });
  afterAll(() => close?.());

  it('in open tabs: the style of marks', async () => {
    const page = await openPage(context, article);
    await expect.poll(() => highlights(page), { timeout: 20_000 }).toContain('according-to-direct');
    const options = await context.newPage();
    await options.goto(`chrome-extension://${await extensionId(context)}/views/options.html`);
    await options.getByLabel('on a tint').check();
    await expect.poll(() => highlights(page)).toContain('according-to-direct-background');
    await options.getByLabel('not at all').check();
    await expect.poll(() => highlights(page)).toEqual([]);
    await options.getByRole('radio', { name: 'underlined', exact: true }).check();
    await expect.poll(() => highlights(page)).toContain('according-to-direct');
    await options.close();
    await page.close();
  });

  it('not on this site: its marks go, its pages stay unread, all other sites are read as before', async () => {
    const page = await openPage(context, article);
    await expect.poll(() => highlights(page), { timeout: 20_000 }).toContain('according-to-direct');
    const popup = await clickToolbar(page);
    await expect.poll(() => popup.text(), { timeout: 20_000 }).toContain('As on all sites');
    const press = `document.querySelector('[role=switch]').click()`;
    await popup.evaluate(press);
    await expect.poll(() => popup.text()).toContain('Left out of all sites');
    await expect.poll(() => highlights(page)).toEqual([]);
    expect(await popup.evaluate(`chrome.permissions.contains({ origins: ['*://*/*'] })`)).toBe(true);

    const again = await openPage(context, article);
    const elsewhere = await openPage(context, { ...article, url: 'https://strait-gazette.example/2026/ferry' });
    await expect.poll(() => highlights(elsewhere), { timeout: 20_000 }).toContain('according-to-direct');
    expect(await highlights(again)).toEqual([]);
    await again.close();
    await elsewhere.close();

    const popupAgain = await clickToolbar(page);
    await expect.poll(() => popupAgain.text()).toContain('Left out of all sites');
    await popupAgain.evaluate(press);
    await expect.poll(() => highlights(page), { timeout: 20_000 }).toContain('according-to-direct');
  });
});
