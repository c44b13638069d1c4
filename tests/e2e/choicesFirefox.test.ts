import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Firefox } from '../../scripts/browsers/firefox/Firefox';
import type { FirefoxPage } from '../../scripts/browsers/firefox/FirefoxPage';
import { installFirefox } from '../../scripts/browsers/installFirefox';
import { builtExtension } from './extension';
import { article } from './madeUpPages';

const executable = installFirefox();
const PATIENCE = { timeout: 25_000, interval: 50 };

/** Names of the highlights that hold anything. */
const HIGHLIGHTS = `[...CSS.highlights].filter(([, highlight]) => highlight.size > 0).map(([name]) => name).join()`;
/** The words of the statement whose card is open; empty without a card. */
const ACTIVE = `document.querySelector('[data-according-to]') === null ? '' :
  [...CSS.highlights].filter(([name]) => name.startsWith('according-to-active')).flatMap(([, all]) => [...all].map(String)).join()`;

// What `choices.test.ts` and `reading.test.ts` ask of Chromium.
describe.skipIf(executable === null)('a reader’s hands and choices, in Firefox', () => {
  let extension: { folder: string; remove(): void };
  let firefox: Firefox;
  let page: FirefoxPage;

  beforeAll(async () => {
    extension = await builtExtension('firefox', true);
    firefox = await Firefox.launch(executable ?? '', extension.folder);
    page = await firefox.openPage(article);
  });
  afterAll(async () => {
    await firefox?.close();
    extension?.remove();
  });

  const highlights = () => page.evaluate<string>(HIGHLIGHTS);
  const active = () => page.evaluate<string>(ACTIVE);

  it('steps from statement to statement by keys, and closes the card by Escape', async () => {
    await expect.poll(highlights, PATIENCE).toContain('according-to-direct');
    await page.press('Alt', 'Shift', 'ArrowDown');
    await expect.poll(active).not.toBe('');
    const first = await active();
    await page.press('Alt', 'Shift', 'ArrowDown');
    await expect.poll(active).not.toBe(first);
    expect(await active()).not.toBe('');
    await page.press('Alt', 'Shift', 'ArrowUp');
    await expect.poll(active).toBe(first);
    await page.press('Escape');
    await expect.poll(active).toBe('');
  });

  it('takes another style of marks at once in an open tab', async () => {
    const options = await firefox.openOwnPage('views/options.html');
    const styles = `document.querySelectorAll('input[name=style]')`;
    await expect.poll(() => options.evaluate(`${styles}.length`), PATIENCE).toBe(5);
    const choose = (nth: number) => options.evaluate(`${styles}[${nth}].click()`);
    await choose(1);
    await expect.poll(highlights, PATIENCE).toContain('according-to-direct-background');
    await choose(4);
    await expect.poll(highlights, PATIENCE).toBe('');
    await choose(0);
    await expect.poll(highlights, PATIENCE).toContain('according-to-direct');
    await options.close();
  });

  it('leaves a site out, whose marks go at once, and takes it in again', async () => {
    await page.clickToolbar();
    await page.popup.textOnce((shown) => shown.includes('As on all sites'));
    await page.popup.click('[role=switch]');
    await page.popup.textOnce((shown) => shown.includes('Left out of all sites'));
    await expect.poll(highlights, PATIENCE).toBe('');
    await page.popup.click('[role=switch]');
    await expect.poll(highlights, PATIENCE).toContain('according-to-direct');
    await page.closePopup();
  });
});
