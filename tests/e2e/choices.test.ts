import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inBothBrowsers } from './inBothBrowsers';
import { article } from './madeUpPages';
import { HIGHLIGHTS } from './marks';
import { PATIENCE } from './patience';
import type { ReaderPage } from './Reader';

/** The styles of marks, in the order in which the options have them. */
const STYLES = ['underline', 'background', 'colour', 'hovered', 'none'] as const;

inBothBrowsers('what a reader chooses takes effect at once', { allSites: true }, (reader) => {
  let page: ReaderPage;
  beforeEach(async () => {
    page = await reader().open(article);
    await vi.waitFor(async () => expect(await highlights()).toContain('according-to-direct'), PATIENCE);
  });
  afterEach(() => page?.close());

  const highlights = (of = page) => of.evaluate<string>(HIGHLIGHTS);

  it('in open tabs: the style of marks', async () => {
    const options = await reader().openOwn('views/options.html');
    const fields = `document.querySelectorAll('input[name=style]')`;
    await expect.poll(() => options.evaluate(`${fields}.length`), PATIENCE).toBe(STYLES.length);
    const choose = (style: (typeof STYLES)[number]) => options.evaluate(`${fields}[${STYLES.indexOf(style)}].click()`);
    await choose('background');
    await expect.poll(() => highlights(), PATIENCE).toContain('according-to-direct-background');
    await choose('colour');
    await expect.poll(() => highlights(), PATIENCE).toContain('according-to-direct-colour');
    await choose('none');
    await expect.poll(() => highlights(), PATIENCE).toBe('');
    await choose('underline');
    await expect.poll(() => highlights(), PATIENCE).toContain('according-to-direct');
    await options.close();
  });

  it('not on this site: its marks go, its pages stay unread, all other sites are read as before', async () => {
    const popup = await page.openPopup();
    await expect.poll(() => popup.text(), PATIENCE).toContain('As on all sites');
    await popup.click('[role=switch]');
    await expect.poll(() => popup.text(), PATIENCE).toContain('Left out of all sites');
    await expect.poll(() => highlights(), PATIENCE).toBe('');
    const api = reader().browser === 'chromium' ? 'chrome' : 'browser';
    expect(await popup.evaluate(`${api}.permissions.contains({ origins: ['*://*/*'] })`)).toBe(true);
    await page.closePopup();

    const again = await reader().open(article);
    const elsewhere = await reader().open({ ...article, url: 'https://strait-gazette.example/2026/ferry' });
    await expect.poll(() => highlights(elsewhere), PATIENCE).toContain('according-to-direct');
    expect(await highlights(again)).toBe('');
    await again.close();
    await elsewhere.close();

    const popupAgain = await page.openPopup();
    await expect.poll(() => popupAgain.text(), PATIENCE).toContain('Left out of all sites');
    await popupAgain.click('[role=switch]');
    await expect.poll(() => highlights(), PATIENCE).toContain('according-to-direct');
    await page.closePopup();
  });
});
