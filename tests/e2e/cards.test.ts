import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import { cardBox } from './cardBox';
import { expectMarked } from './expectMarked';
import { inBothBrowsers } from './inBothBrowsers';
import { ARTICLE, FIRST, livingPage, PARAGRAPHS } from './livingPages';
import { madeUpPage } from './madeUpPages';
import { HIGHLIGHTS, MARKED_WORDS } from './marks';
import { openCardOn } from './openCardOn';
import { painted } from './painted';
import { PATIENCE } from './patience';
import { pointOf } from './pointOf';
import type { ReaderPage } from './Reader';

const ARABIC = 'عادل نوفاك';

inBothBrowsers('a card and its marks', { allSites: true }, (reader) => {
  let page: ReaderPage;
  afterEach(() => page?.close());

  const open = async (body = `<article id="live">${ARTICLE}</article>`, head = '') => {
    page = await reader().open(livingPage(body, '', head));
    await expectMarked(page, FIRST);
  };
  const isClosed = () => expect.poll(() => page.cardText(), PATIENCE).toBeNull();

  it('are not printed', async () => {
    await open();
    await openCardOn(page, FIRST);
    await page.emulate({ media: 'print' });
    const looks = (marks: readonly string[]) =>
      page.evaluate<string>(`${JSON.stringify(marks)}.map((mark) => {
        const { textDecorationLine, backgroundColor, color } = getComputedStyle(document.body, '::highlight(according-to-' + mark + ')');
        return [textDecorationLine, backgroundColor, color].join();
      }).join(';')`);
    const [none] = (await looks(['no-mark'])).split(';');
    const marks = ['direct', 'indirect', 'known', 'active'].flatMap((mark) => [mark, `${mark}-dark`]);
    const styles = ['direct', 'indirect'].flatMap((mark) => [`${mark}-background`, `${mark}-colour-dark`]);
    expect(new Set((await looks([...marks, ...styles])).split(';'))).toEqual(new Set([none]));
    expect(await page.evaluate(`getComputedStyle(document.querySelector('[data-according-to]')).display`)).toBe('none');
    await page.emulate({});
    expect(await looks(['direct'])).not.toBe(none);
  });

  it('let the wheel through to the page', async () => {
    await open(`<article>${ARTICLE}</article><div style="height: 3000px"></div>`);
    // High enough for the whole card: one that scrolls keeps the wheel.
    await page.setSize(1280, 900);
    await openCardOn(page, FIRST);
    const { left, top } = await cardBox(page);
    await page.moveTo(left + 60, top + 20);
    const before = await page.evaluate<number>('scrollY');
    for (let at = 0; at < 5; at++) await page.wheel(60);
    await expect.poll(() => page.evaluate<number>('scrollY'), PATIENCE).toBeGreaterThan(before + 100);
  });

  it('stay when their own words are clicked, and close when the pointer goes from them into a frame', async () => {
    await open(
      `<article>${ARTICLE}</article><iframe srcdoc="An advert" style="position: fixed; inset: 0 0 auto auto; width: 300px; height: 100vh"></iframe>`,
    );
    await page.setSize(1280, 900);
    const { x, y } = await pointOf(page, FIRST);
    await openCardOn(page, FIRST);
    await page.click(x, y);
    await sleep(500);
    expect(await page.cardText()).toContain('Ada Novak');
    const { right, top } = await cardBox(page);
    await page.moveTo(right - 4, top + 40);
    expect(await page.cardText()).toContain('Ada Novak');
    await page.moveTo(1150, top + 40);
    await isClosed();
  });

  it('have a card at 400 % zoom that fills the window beside its words', async () => {
    await open();
    // A window of 1280 × 900.
    await page.setSize(320, 225);
    await page.press('Alt', 'Shift', 'ArrowDown');
    await page.press('Alt', 'Shift', 'ArrowDown');
    await expect.poll(() => page.cardText(), PATIENCE).toMatch(/^2 of /);
    const sheet = await cardBox(page);
    expect([sheet.left, sheet.width]).toEqual([0, 320]);
    expect(sheet.bottom - sheet.top).toBeGreaterThan(225 / 2);
    // What does not scroll away takes little of it.
    const kept = await page.inCard<number>(`[...root.querySelectorAll('.card *')]
      .filter((element) => /sticky|fixed/.test(element.ownerDocument.defaultView.getComputedStyle(element).position))
      .reduce((sum, element) => sum + element.offsetHeight, 0)`);
    expect(kept).toBeLessThan(225 / 5);
  });

  it('stand beside the words, at the card’s own size, on a page that is zoomed by its styles', async () => {
    await open();
    await openCardOn(page, FIRST);
    const plain = await cardBox(page);
    await page.press('Escape');
    await isClosed();
    await page.evaluate(`document.documentElement.style.setProperty('zoom', '1.5')`);
    await painted(page);
    await page.moveTo(2, 2);
    await openCardOn(page, FIRST);
    const { y } = await pointOf(page, FIRST);
    const { top, bottom, left, right, width } = await cardBox(page);
    expect(Math.abs(width - plain.width)).toBeLessThan(2);
    expect(top > y || bottom < y).toBe(true);
    expect([left >= 0, right <= (await page.evaluate<number>('innerWidth'))]).toEqual([true, true]);
  });

  it('go with the words in a box that scrolls, and the card closes when they are out of its sight', async () => {
    const style = `<style>#box { height: 260px; overflow: auto; border: 1px solid } #box::after { content: ''; display: block; height: 900px }</style>`;
    await open(`<article><div id="box">${ARTICLE}</div></article>`, style);
    await page.press('Alt', 'Shift', 'ArrowDown');
    await expect.poll(() => page.cardText(), PATIENCE).not.toBeNull();
    const before = await cardBox(page);
    await page.evaluate(`document.querySelector('#box').scrollBy(0, 20)`);
    await expect.poll(async () => (await cardBox(page)).top, PATIENCE).toBe(before.top - 20);
    await page.evaluate(`document.querySelector('#box').scrollBy(0, 800)`);
    await isClosed();
  });

  it('keep the reader’s place: keys go into the card and back to what had them', async () => {
    await open(`<p><a id="own" href="#there">A link of the page</a></p><article>${ARTICLE}</article>`);
    await page.evaluate(`document.querySelector('#own').focus({ preventScroll: true })`);
    const focused = () =>
      page.evaluate<string>(`document.activeElement.id || document.activeElement.dataset.accordingTo || ''`);
    await page.press('Alt', 'Shift', 'ArrowDown');
    await expect.poll(() => page.cardText(), PATIENCE).not.toBeNull();
    // A card that opens takes nobody's keyboard.
    expect(await focused()).toBe('own');
    await page.press('Alt', 'Shift', 'Enter');
    await expect.poll(focused, PATIENCE).toBe('card');
    await page.press('Tab');
    expect(await focused()).toBe('card');
    const at = await page.evaluate<number>('scrollY');
    await page.press('Escape');
    await isClosed();
    expect([await focused(), await page.evaluate<number>('scrollY')]).toEqual(['own', at]);
  });

  it('are announced politely, once the reader has stepped there, with who and which of how many', async () => {
    await open();
    await page.press('Alt', 'Shift', 'ArrowDown');
    const said = () => page.inCard<string>(`root.querySelector('.said[role=status]').textContent`);
    await expect.poll(said, PATIENCE).toMatch(/^1 of \d+\. .*Ada Novak: /);
    await page.press('Alt', 'Shift', 'ArrowDown');
    await expect.poll(said, PATIENCE).toMatch(/^2 of \d+\. /);
    // A card that the pointer opens says nothing by itself: who points can see it.
    await page.press('Escape');
    await openCardOn(page, FIRST);
    await sleep(400);
    expect(await said()).toBe('');
  });

  it('show only under the pointer where a reader has chosen so, and leave the page as it is, also in forced colours', async () => {
    const options = await reader().openOwn('views/options.html');
    const choose = async (nth: number) => {
      await options.bringToFront();
      const style = `document.querySelectorAll('input[name=style]')[${nth}]`;
      await expect.poll(() => options.evaluate(`${style} !== undefined`), PATIENCE).toBe(true);
      await options.evaluate(`${style}.click()`);
      await page.bringToFront();
    };
    const forced = `getComputedStyle(document.querySelector('.forced')).display`;
    await open();
    await choose(3);
    await expect.poll(() => page.evaluate(HIGHLIGHTS), PATIENCE).toBe('');
    await page.emulate({ forcedColors: 'active' });
    const { x, y } = await pointOf(page, FIRST);
    await page.moveTo(x, y);
    await expectMarked(page, FIRST);
    expect(await page.evaluate<string>(MARKED_WORDS)).not.toContain('Tal');
    await page.moveTo(3, 3);
    await expect.poll(() => page.evaluate<string>(MARKED_WORDS), PATIENCE).toBe('');
    await page.emulate({});
    // The options say so to whom it concerns.
    expect(await options.evaluate(forced)).toBe('none');
    await options.emulate({ forcedColors: 'active' });
    expect(await options.evaluate(forced)).toBe('block');
    await options.emulate({});
    await choose(0);
    await options.close();
  });

  it('underline the name of the hop whose words are shown', async () => {
    await open();
    // The first is the headline, which came through nobody's hands.
    await page.press('Alt', 'Shift', 'ArrowDown');
    await expect.poll(() => page.cardText(), PATIENCE).toMatch(/^1 of /);
    await page.press('Alt', 'Shift', 'ArrowDown');
    await expect.poll(() => page.cardText(), PATIENCE).toMatch(/^2 of /);
    // The flash of the statement is over by then.
    await sleep(2000);
    const name = await page.inCard<string>(
      `JSON.stringify(root.querySelector('.node.current .name').getBoundingClientRect())`,
    );
    const { x, y, width, height } = JSON.parse(name ?? '') as DOMRect;
    const picture = async () => (await page.screenshot({ x, y, width, height })).toString('base64');
    const underlined = await picture();
    expect(await picture()).toBe(underlined);
    await page.inCard(`root.querySelector('.node.current').classList.remove('current')`);
    await painted(page);
    expect(await picture()).not.toBe(underlined);
  });

  it('work on a page from right to left: the card is inside the window, its own words from left to right', async () => {
    const rtl = [...PARAGRAPHS, `“We wait for the next ferry,” said ${ARABIC}, the harbour master.`]
      .map((text) => `<p>${text}</p>`)
      .join('');
    page = await reader().open(
      madeUpPage({
        head: '<title>Halm needs the ferry pact</title><style>html { direction: rtl; font: 18px/1.6 serif }</style>',
        body: `<article><h1>Halm needs the ferry pact, minister says</h1>${rtl}</article>`,
      }),
    );
    await expectMarked(page, FIRST);
    await openCardOn(page, FIRST);
    const { left, right } = await cardBox(page);
    expect([left >= 0, right <= (await page.evaluate<number>('innerWidth'))]).toEqual([true, true]);
    expect(
      await page.inCard(`root.ownerDocument.defaultView.getComputedStyle(root.querySelector('.card')).direction`),
    ).toBe('ltr');
    await page.press('Escape');
    const card = await openCardOn(page, 'We wait for the next');
    expect(card).toContain(ARABIC);
    expect(
      await page.inCard(`[...root.querySelectorAll('bdi')].map(({ textContent }) => textContent).join()`),
    ).toContain(ARABIC);
  });
});
