import { expect, it } from 'vitest';
import { expectMarked } from './expectMarked';
import { inBothBrowsers } from './inBothBrowsers';
import { article } from './madeUpPages';
import { HIGHLIGHTS } from './marks';
import { PATIENCE } from './patience';
import type { ReaderPage, ReaderView } from './Reader';

/** The words of the entry that is the reader's place in the panel. */
const CURRENT = `document.querySelector('[aria-current=true] .words')?.innerText ?? ''`;
/** What has the keyboard in a view, in a word or two. */
const FOCUSED = `(document.activeElement.getAttribute('name') ?? document.activeElement.className) + ' ' + (document.activeElement.checked ?? '')`;
const MOST_TABS = 60;

/** Goes on by the tab key until an element has the keyboard that a selector finds. @throws Error where none ever has. */
async function tabTo(view: ReaderPage | ReaderView, selector: string): Promise<void> {
  const isThere = `document.activeElement?.matches(${JSON.stringify(selector)}) === true`;
  for (let at = 0; at < MOST_TABS; at++) {
    if (await view.evaluate<boolean>(isThere)) return;
    await view.press('Tab');
  }
  throw new Error(`the tab key never came to "${selector}"`);
}

// What README.md tells a reader to do, in its order, and nothing but keys where it says so: only the toolbar button is clicked,
// as the keys that browsers keep for extensions reach no browser without a window.
inBothBrowsers('a reader’s day', { allSites: true }, (reader) => {
  let page: ReaderPage;
  let panel: ReaderView;
  const marks = () => page.evaluate<string>(HIGHLIGHTS);

  it('begins with a page that shows it at work', async () => {
    const welcome = await reader().firstRun();
    await expect.poll(() => welcome.evaluate(HIGHLIGHTS), PATIENCE).toContain('according-to-direct');
    await welcome.close();
  });

  it('reads a page', async () => {
    page = await reader().open(article);
    await expectMarked(page, 'crews are kept ashore');
    const popup = await page.openPopup();
    await expect.poll(() => popup.text(), PATIENCE).toContain('Ada Novak');
    await page.closePopup();
  });

  it('opens the panel from the popup by keys', async () => {
    const popup = await page.openPopup();
    await expect.poll(() => popup.evaluate(`document.querySelector('.open-panel') !== null`), PATIENCE).toBe(true);
    await tabTo(popup, '.open-panel');
    // Scrolled to what Boris Tal says, where the panel then opens.
    const said = `[...document.querySelectorAll('.statement')].find(({ innerText }) => innerText.includes('would sign the pact'))`;
    await popup.evaluate(`${said}.scrollIntoView({ behavior: 'instant' }), 0`);
    await popup.press('Enter');
    panel = await page.panel();
    await expect.poll(() => panel.evaluate(CURRENT), PATIENCE).toContain('would sign the pact');
    expect(await panel.text()).toContain('Petra Lund');
  });

  it('steps through what is said by keys, in the page', async () => {
    // The panel opens where the popup was, and takes the page there.
    await expect.poll(() => panel.evaluate(CURRENT), PATIENCE).not.toBe('');
    await page.bringToFront();
    await page.press('Escape');
    await expect.poll(() => page.cardText(), PATIENCE).toBeNull();
    await page.evaluate('scrollTo(0, 0)');
    await page.press('Alt', 'Shift', 'ArrowDown');
    await expect.poll(() => page.cardText(), PATIENCE).toMatch(/^1 of /);
    await page.press('Alt', 'Shift', 'ArrowDown');
    await expect.poll(() => page.cardText(), PATIENCE).toMatch(/^2 of /);
    await page.press('Alt', 'Shift', 'ArrowUp');
    await expect.poll(() => page.cardText(), PATIENCE).toMatch(/^1 of /);
    await expect.poll(() => panel.evaluate(CURRENT), PATIENCE).not.toBe('');
    await page.press('Escape');
    await expect.poll(() => page.cardText(), PATIENCE).toBeNull();
  });

  it('walks through the panel by keys, and the page goes along', async () => {
    await panel.evaluate(`document.querySelector('.statements .statement').focus()`);
    await panel.press('ArrowDown');
    await panel.press('ArrowDown');
    await expect.poll(() => page.cardText(), PATIENCE).toMatch(/^3 of /);
    await expect.poll(() => panel.evaluate(CURRENT), PATIENCE).toContain('crews are kept ashore');
  });

  it('has other marks, chosen by keys', async () => {
    const options = await reader().openOwn('views/options.html');
    await expect
      .poll(() => options.evaluate(`document.querySelectorAll('input[name=style]').length`), PATIENCE)
      .toBe(5);
    // Every key that the manifest wishes for is one that the browser had to give.
    const keys = () =>
      options.evaluate<string>(
        `[...document.querySelectorAll('h3 + dl kbd')].map(({ innerText }) => innerText).join()`,
      );
    await expect.poll(keys, PATIENCE).toBe('Alt+Shift+Q,Alt+Shift+S');
    await tabTo(options, 'input[name=style]');
    expect(await options.evaluate(FOCUSED)).toBe('style true');
    await options.press('ArrowDown');
    await expect.poll(marks, PATIENCE).toContain('according-to-direct-background');
    await options.press('ArrowUp');
    await expect.poll(marks, PATIENCE).not.toContain('background');
    // So that it can be told later whether it was kept.
    await options.press('ArrowDown');
    await expect.poll(marks, PATIENCE).toContain('according-to-direct-background');
    await options.close();
  });

  it('is switched off for a site by a key, and on again', async () => {
    await page.bringToFront();
    const popup = await page.openPopup();
    await expect.poll(() => popup.text(), PATIENCE).toContain('As on all sites');
    await popup.evaluate(`document.querySelector('[role=switch]').focus()`);
    await popup.press(' ');
    await expect.poll(() => popup.text(), PATIENCE).toContain('Left out of all sites');
    await expect.poll(marks, PATIENCE).toBe('');
    await popup.press(' ');
    await expect.poll(marks, PATIENCE).toContain('according-to-direct');
    await page.closePopup();
  });

  it('is found in the reader’s language, with what was chosen before', async () => {
    await page.close();
    await reader().speak('de');
    page = await reader().open(article);
    await expect.poll(marks, PATIENCE).toContain('according-to-direct-background');
    await page.press('Alt', 'Shift', 'ArrowDown');
    await expect.poll(() => page.cardText(), PATIENCE).toMatch(/^1 von /);
    await page.press('Escape');
    const popup = await page.openPopup();
    await expect.poll(() => popup.text(), PATIENCE).toContain('Wer was sagt');
    await page.closePopup();
    panel = await page.openPanel();
    await expect.poll(() => panel.text(), PATIENCE).toContain('Alles, was hier gesagt wird');
    const options = await reader().openOwn('views/options.html');
    await expect.poll(() => options.evaluate('document.body.innerText'), PATIENCE).toContain('Wie es markiert wird');
    expect(await options.evaluate('document.documentElement.lang')).toBe('de');
    await options.close();
  });
});
