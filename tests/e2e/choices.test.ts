import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { expectMarked } from './expectMarked';
import { inBothBrowsers } from './inBothBrowsers';
import { article, QUOTATION } from './madeUpPages';
import { HIGHLIGHTS } from './marks';
import { PATIENCE } from './patience';
import { pointOf } from './pointOf';
import type { ReaderPage } from './Reader';

/** The styles of marks, in the order in which the options have them. */
const STYLES = ['underline', 'background', 'colour', 'hovered', 'none'] as const;

/** Within so long a card has opened for a pointer that rests, as it is set at first. */
const RESTED_MS = 1000;

inBothBrowsers('what a reader chooses takes effect at once', { allSites: true }, (reader) => {
  let page: ReaderPage;
  beforeEach(async () => {
    page = await reader().open(article);
    await expectMarked(page, QUOTATION);
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

  it('in open tabs: cards that open when they are asked for alone, by a click or a key', async () => {
    const options = await reader().openOwn('views/options.html');
    const choices = `document.querySelectorAll('input[name=card]')`;
    await expect.poll(() => options.evaluate(`${choices}.length`), PATIENCE).toBe(4);
    await options.evaluate(`${choices}[3].click()`);
    await page.bringToFront();
    const { x, y } = await pointOf(page, QUOTATION.slice(0, 40));
    // The page hears of it in a moment.
    await vi.waitFor(async () => {
      await page.moveTo(2, 2);
      await page.moveTo(x, y);
      await sleep(RESTED_MS);
      expect(await page.cardText()).toBeNull();
    }, PATIENCE);
    await page.click(x, y);
    await expect.poll(() => page.cardText(), PATIENCE).toContain('Ada Novak');
    await page.press('Escape');
    await page.press('Alt', 'Shift', 'ArrowDown');
    await expect.poll(() => page.cardText(), PATIENCE).not.toBeNull();
    await options.bringToFront();
    await options.evaluate(`${choices}[1].click()`);
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
