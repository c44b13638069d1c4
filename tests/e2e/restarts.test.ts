import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { seededRandom } from '../../scripts/bench/seededRandom';
import { expectMarked } from './expectMarked';
import { inBothBrowsers } from './inBothBrowsers';
import { ARTICLE, FIRST, LAST, livingPage, PARAGRAPHS } from './livingPages';
import { openCardOn } from './openCardOn';
import { PATIENCE } from './patience';

/** Moments at which the background is ended, twice while one page is read: milliseconds after it was opened, and after that. */
const MOMENTS = [
  [0, 300],
  [60, 900],
  [150, 1000],
  [250, 1100],
  [400, 1400],
  [30, 30],
];

/** An article that takes the engine some time. */
const LONG = livingPage(
  `<article>${ARTICLE}${PARAGRAPHS.slice(1)
    .map((text) => `<p>${text}</p>`)
    .join('')
    .repeat(60)}</article>`,
);

/** Pages that are read at the same time, again and again: a hundred scans in Chromium; Firefox, in which opening them takes longer, has half. */
const TOGETHER = 10;
const ROUNDS = { chromium: 10, firefox: 5 };
/** Opening and reading so many pages takes about as long; the background is ended within that time, twice in every other round. */
const SCAN_MS = 1500;

const CARDS = `document.querySelectorAll('[data-according-to]').length`;
/** Whether anything of the extension is to be seen on a page. */
const IS_SEEN = `[...CSS.highlights].some(([name, { size }]) => size > 0
    && getComputedStyle(document.body, '::highlight(' + name + ')').textDecorationLine !== 'none')
  || [...document.querySelectorAll('[data-according-to]')].some((card) => card.getClientRects().length > 0)`;

inBothBrowsers('an open page, whatever becomes of its extension', { allSites: true }, (reader) => {
  it.each(MOMENTS)('has its marks: background ended after %i ms, and %i ms later', async (first, second) => {
    // Awake first, so that there is something to end.
    const before = await reader().open(livingPage(`<article>${ARTICLE}</article>`));
    await expectMarked(before, FIRST);
    const opening = reader().open(LONG);
    await sleep(first);
    expect(await reader().endBackground()).toBe(true);
    await sleep(second);
    // By then it may not have started again.
    await reader().endBackground();
    const page = await opening;
    await expectMarked(page, LAST);
    await page.close();
    await before.close();
  });

  it('has its marks as one of many: background ended at random moments', { timeout: 240_000 }, async () => {
    const random = seededRandom(8);
    const pages = Array.from({ length: TOGETHER }, (_, at) =>
      livingPage(`<article>${ARTICLE}<p>This is page number ${at} of those that are read at once.</p></article>`),
    );
    const rounds = ROUNDS[reader().browser];
    let ended = 0;
    for (let round = 0; round < rounds; round++) {
      const opening = pages.map((page) => reader().open(page));
      for (let time = 0; time <= round % 2; time++) {
        await sleep(random() * SCAN_MS);
        if (await reader().endBackground()) ended++;
      }
      const opened = await Promise.all(opening);
      for (const page of opened) await expectMarked(page, LAST);
      await Promise.all(opened.map((page) => page.close()));
    }
    expect(ended).toBeGreaterThanOrEqual(rounds);
  });

  it('is read anew after an update, and answers the pointer, with one card', async () => {
    const page = await reader().open(livingPage(`<article>${ARTICLE}</article>`));
    await expectMarked(page, FIRST);
    await openCardOn(page, FIRST);
    await page.evaluate(`window.before = CSS.highlights.get('according-to-direct'), 0`);
    await reader().reload();
    const isNew = `![undefined, window.before].includes(CSS.highlights.get('according-to-direct'))`;
    await expect.poll(() => page.evaluate(isNew), PATIENCE).toBe(true);
    await expectMarked(page, FIRST);
    expect(await page.evaluate(CARDS)).toBe(0);
    await page.moveTo(2, 2);
    expect(await openCardOn(page, FIRST)).toContain('Ada Novak');
    expect(await page.evaluate(CARDS)).toBe(1);
    await page.close();
  });

  // The last: nothing is read any more.
  it('shows nothing of it any more once it is switched off', async () => {
    const page = await reader().open(livingPage(`<article>${ARTICLE}</article>`));
    await expectMarked(page, FIRST);
    await openCardOn(page, FIRST);
    expect(await page.evaluate(IS_SEEN)).toBe(true);
    await reader().disable();
    await expect.poll(() => page.evaluate(IS_SEEN), PATIENCE).toBe(false);
    await page.close();
  });
});
