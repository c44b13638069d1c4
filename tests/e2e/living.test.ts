import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import type { PageSource } from '../../scripts/browsers/PageSource';
import { expectMarked } from './expectMarked';
import { inBothBrowsers } from './inBothBrowsers';
import {
  ARTICLE,
  BEGINNING,
  changingPage,
  FIRST,
  HEADLINE,
  LAST,
  livingPage,
  OTHER,
  OTHER_ARTICLE,
  PARAGRAPHS,
  REST,
  SHOWN_LATER,
} from './livingPages';
import { MARKED_WORDS } from './marks';
import { openCardOn } from './openCardOn';
import { painted } from './painted';
import { PATIENCE } from './patience';
import { pointOf } from './pointOf';
import type { ReaderPage } from './Reader';

/** The script that puts HTML in place of what an element holds. */
const put = (selector: string, html: string) =>
  `document.querySelector('${selector}').innerHTML = ${JSON.stringify(html)}; 0`;
const LATE = '<p>“It was the coldest night that I have seen on this quay,” said Petra Lund, a deckhand.</p>';
const NEW = JSON.stringify(`<main><article>${OTHER_ARTICLE}</article></main>`);

/** Ways to put another article into the page that is there. */
const SWAPS = [
  ['in the old elements', `document.querySelector('article').innerHTML = ${JSON.stringify(OTHER_ARTICLE)}`],
  ['in a new body', `const b = document.createElement('body'); b.innerHTML = ${NEW}; document.body = b`],
  [
    'in a new root element',
    `document.replaceChild(document.adoptNode(new DOMParser().parseFromString(${NEW}, 'text/html').documentElement), document.documentElement)`,
  ],
  ['written anew', `document.open(); document.write('<!doctype html><html lang="en">' + ${NEW}); document.close()`],
  [
    'in the old text nodes',
    `const t = document.createElement('template'); t.innerHTML = ${JSON.stringify(OTHER_ARTICLE)};
    const next = [...t.content.children];
    [...document.querySelectorAll('article > *')].forEach((old, i) => next[i] ? old.firstChild.data = next[i].textContent : old.remove())`,
  ],
] as const;

inBothBrowsers('a page that lives', { allSites: true }, (reader) => {
  let page: ReaderPage;
  afterEach(() => page?.close());

  const marks = () => page.evaluate<string>(MARKED_WORDS);
  const open = async (source: PageSource, words = FIRST) => {
    page = await reader().open(source);
    await expectMarked(page, words);
  };
  const openLive = (body = `<article id="live">${ARTICLE}</article>`, script = '') => open(livingPage(body, script));

  it.each([0, 20, 60, 150])('has the text underlined that came %i ms after it had loaded', async (afterMs) => {
    const body = `<article>${BEGINNING}<div id="rest"></div></article>`;
    await open(changingPage(body, put('#rest', REST), afterMs), LAST);
    expect(await marks()).toContain(FIRST);
  });

  it.each(SWAPS)('underlines another article %s, and nothing of the old one', async (_, swap) => {
    const script = `function swap() { history.pushState({}, '', '/2026/lighthouse'); ${swap} }`;
    await open(livingPage(`<main><article>${ARTICLE}</article></main>`, script));
    await page.evaluate('swap(), 0');
    await painted(page);
    expect(await marks()).not.toContain(FIRST);
    await expectMarked(page, OTHER);
    // The pointer is heard of there too.
    expect(await openCardOn(page, OTHER)).toContain('Carla Dunn');
  });

  it('goes back and forward with a page that keeps its document', async () => {
    const article = (html: string) => `document.querySelector('article').innerHTML = ${JSON.stringify(html)}`;
    await open(
      livingPage(
        `<main><article>${ARTICLE}</article></main>`,
        `function show() { if (location.hash === '') { ${article(ARTICLE)} } else { ${article(OTHER_ARTICLE)} } }
        addEventListener('popstate', show);
        function go() { history.pushState({}, '', '#lighthouse'); show() }`,
      ),
    );
    await page.evaluate('go(), 0');
    await expectMarked(page, OTHER);
    await page.evaluate('history.back(), 0');
    await expectMarked(page, FIRST);
    expect(await marks()).not.toContain(OTHER);
    await page.evaluate('history.forward(), 0');
    await expectMarked(page, OTHER);
    expect(await marks()).not.toContain(FIRST);
  });

  it('keeps every mark while a live blog goes on above', async () => {
    await openLive();
    await page.evaluate(`window.gaps = 0; setInterval(() => {
      if (!(${MARKED_WORDS}).includes(${JSON.stringify(FIRST)})) window.gaps++;
    }, 10)`);
    for (const [at, who] of ['Ada Novak', 'Boris Tal', 'Carla Dunn'].entries()) {
      const entry = `“Entry number ${at} tells that the talks go on behind closed doors,” said ${who}, one of the people at the table.`;
      await page.evaluate(
        `document.querySelector('#live').insertAdjacentHTML('afterbegin', ${JSON.stringify(`<p>${entry}</p>`)})`,
      );
      await expectMarked(page, `Entry number ${at}`);
    }
    expect(await page.evaluate('window.gaps')).toBe(0);
  });

  it('keeps a card open while text is added and the address changes, and closes it when its words go', async () => {
    await openLive();
    await openCardOn(page, FIRST);
    await page.evaluate(`history.replaceState({}, '', '/2026/ferry?page=2');
      document.querySelector('#live').insertAdjacentHTML('beforeend', ${JSON.stringify(LATE)})`);
    await expectMarked(page, 'It was the coldest night');
    expect(await page.cardText()).toContain('Ada Novak');
    await page.evaluate(`document.querySelectorAll('#live p')[2].remove()`);
    await expect.poll(() => page.cardText(), PATIENCE).toBeNull();
  });

  it('takes a mark away before altered words are painted, and gives it back for the new ones', async () => {
    await openLive();
    await page.evaluate(`(() => {
      const text = document.querySelectorAll('#live p')[2].firstChild;
      text.data = text.data.replace('That crews are kept ashore', 'That all the crews of this and every other ship are held');
    })()`);
    await painted(page);
    expect(await marks()).not.toContain('every other ship');
    await expectMarked(page, 'every other ship');
  });

  it('goes with words that a page moves, wraps and splits', async () => {
    await openLive();
    const before = await marks();
    await page.evaluate(`(() => {
      const text = document.querySelectorAll('#live p')[2].firstChild;
      text.insertData(0, 'UPDATE: ');
      text.splitText(40);
      document.querySelector('#live').replaceWith(document.querySelector('#live').cloneNode(true));
    })()`);
    await painted(page);
    await expect.poll(marks, PATIENCE).toBe(before);
  });

  it('is not held up by a ticker when text is added', async () => {
    await openLive(
      `<article id="live">${ARTICLE}<div id="more"></div></article><aside id="ad"></aside>`,
      `let n = 0; setInterval(() => { document.querySelector('#ad').textContent = 'ad ' + ++n }, 100)`,
    );
    await sleep(5000);
    await page.evaluate(put('#more', LATE));
    await expectMarked(page, 'It was the coldest night');
  });

  it.each(SHOWN_LATER)('reads what is shown later: %s', async (_, start, end, script) => {
    await openLive(`<article>${BEGINNING}${start}${REST}${end}</article>`);
    expect(await marks()).not.toContain(LAST);
    await page.evaluate(`${script}; 0`);
    await expectMarked(page, LAST);
  });

  it('reads the whole text where first there was a stub', async () => {
    const stub = `${HEADLINE}<p>${PARAGRAPHS[0]}</p><p>Subscribe to continue reading.</p>`;
    page = await reader().open(livingPage(`<article id="live">${stub}</article>`));
    await sleep(1500);
    await page.evaluate(put('#live', ARTICLE));
    await expectMarked(page, LAST);
  });

  it('reads what stands in an open shadow tree, and hears of changes in it', async () => {
    const inside = JSON.stringify(`<article>${BEGINNING}<div id="rest"></div></article>`);
    await openLive(
      `<news-story></news-story>`,
      `customElements.define('news-story', class extends HTMLElement {
        connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = ${inside} } })`,
    );
    await page.evaluate(
      `document.querySelector('news-story').shadowRoot.querySelector('#rest').innerHTML = ${JSON.stringify(REST)}; 0`,
    );
    await expectMarked(page, LAST);
  });

  it('follows the page into the dark', async () => {
    await openLive(undefined, `addEventListener('load', () => document.body.classList.add('loaded'))`);
    const names = () =>
      page.evaluate<string>(`[...CSS.highlights].filter(([, all]) => all.size > 0).map(([name]) => name).join()`);
    expect((await names()).split(',')).toContain('according-to-direct');
    await page.evaluate(`document.documentElement.style.cssText = 'background: black; color: white'; 0`);
    await expect.poll(names, PATIENCE).toContain('according-to-direct-dark');
    expect((await names()).split(',')).not.toContain('according-to-direct');
  });

  it('has an embedded post as its author’s', async () => {
    const post = `<blockquote class="twitter-tweet"><p>I shall not sign, and nobody will make me sign this year.</p>&mdash; Petra Lund (@lund) <a href="https://twitter.com/x">March 11, 2026</a></blockquote>`;
    const [first, ...rest] = PARAGRAPHS.map((text) => `<p>${text}</p>`);
    await openLive(`<article>${HEADLINE}${first}${post}${rest.join('')}</article>`);
    const card = await openCardOn(page, 'I shall not sign');
    expect(card).toContain('Petra Lund');
    expect(card).not.toContain('Ada Novak');
  });

  it.each([
    ['a form of the interface’s name', `<form id="chrome"><input name="runtime"></form>`, ''],
    [
      'an element of our name',
      '',
      `customElements.define('according-to-card', class extends HTMLElement { connectedCallback() { this.remove() } })`,
    ],
  ])('works on a page with %s', async (_, html, script) => {
    await openLive(`<article>${ARTICLE}</article>${html}`, script);
    expect(await openCardOn(page, FIRST)).toContain('Ada Novak');
  });

  it('opens nothing for a pointer the page makes up', async () => {
    await openLive();
    const { x, y } = await pointOf(page, FIRST);
    await page.evaluate(`for (let at = 0; at < 3; at++) document.body.dispatchEvent(
      new PointerEvent('pointermove', { bubbles: true, clientX: ${x}, clientY: ${y}, pointerType: 'mouse' }))`);
    await sleep(1000);
    expect(await page.cardText()).toBeNull();
  });
});
