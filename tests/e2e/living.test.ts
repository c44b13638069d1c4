import type { BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cardText } from '../../scripts/browsers/chromium/cardText';
import { clickToolbar } from '../../scripts/browsers/chromium/clickToolbar';
import { openPage } from '../../scripts/browsers/chromium/openPage';
import { pointAt } from '../../scripts/browsers/chromium/pointAt';
import { startChromium } from './extension';
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
import { expectMarked, marksOf } from './marks';

let context: BrowserContext;
let close: () => Promise<void>;
let page: Page;

beforeAll(async () => {
  ({ context, close } = await startChromium({ allSites: true }));
});
afterAll(() => close?.());
afterEach(() => page?.close());

/** Waits for two frames: what a page changed has been painted then. */
function painted(): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}

async function openCard(words: string): Promise<void> {
  const { x, y } = await pointAt(page, words);
  await page.mouse.move(x, y - 100);
  await page.mouse.move(x, y, { steps: 4 });
  await expect.poll(() => cardText(page), { timeout: 20_000 }).not.toBeNull();
}

describe('a page that changes while it is read', () => {
  const added = `document.querySelector('#rest').innerHTML = ${JSON.stringify(REST)}`;
  it.each([0, 20, 60, 150])('has the text underlined that came %i ms after it had loaded', async (afterMs) => {
    page = await openPage(
      context,
      changingPage(`<article>${BEGINNING}<div id="rest"></div></article>`, added, afterMs),
    );
    await expectMarked(page, LAST);
    expect((await marksOf(page)).join()).toContain(FIRST);
  });
});

const NEW = JSON.stringify(`<main><article>${OTHER_ARTICLE}</article></main>`);
const move = `history.pushState({}, '', '/2026/lighthouse');`;

describe('another article without a new page', () => {
  it.each([
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
  ])('%s: is underlined, and nothing of the old one', async (_, swap) => {
    page = await openPage(
      context,
      livingPage(`<main><article>${ARTICLE}</article></main>`, `function swap() { ${move} ${swap} }`),
    );
    await expectMarked(page, FIRST);
    await page.evaluate('swap()');
    await painted();
    expect((await marksOf(page)).join()).not.toContain(FIRST);
    await expectMarked(page, OTHER);
    // The pointer is heard of there too.
    await openCard(OTHER);
    expect(await cardText(page)).toContain('Carla Dunn');
  });
});

describe('marks and card of a page that lives', () => {
  const open = async (body = `<article id="live">${ARTICLE}</article>`, script = '') => {
    page = await openPage(context, livingPage(body, script));
    await expectMarked(page, FIRST);
  };

  it('keeps every mark while a live blog goes on above', async () => {
    await open();
    await page.evaluate((words) => {
      const world = window as unknown as { gaps: number; watch: number };
      world.gaps = 0;
      world.watch = window.setInterval(() => {
        const all = [...CSS.highlights].flatMap(([, highlight]) => [...highlight].map(String)).join();
        if (!all.includes(words)) world.gaps++;
      }, 10);
    }, FIRST);
    for (const [at, who] of ['Ada Novak', 'Boris Tal', 'Carla Dunn'].entries()) {
      const entry = `“Entry number ${at} tells that the talks go on behind closed doors,”`;
      await page.evaluate((text) => {
        const p = document.createElement('p');
        p.textContent = text;
        document.querySelector('#live')?.prepend(p);
      }, `${entry} said ${who}, one of the people at the table.`);
      await expectMarked(page, `Entry number ${at}`);
    }
    expect(await page.evaluate(() => (window as unknown as { gaps: number }).gaps)).toBe(0);
  });

  it('keeps a card open while text is added and the address changes, and closes it when its words go', async () => {
    await open();
    await openCard(FIRST);
    await page.evaluate((rest) => {
      history.replaceState({}, '', '/2026/ferry?page=2');
      document.querySelector('#live')?.insertAdjacentHTML('beforeend', rest);
    }, `<p>“It was the coldest night that I have seen on this quay,” said Petra Lund, a deckhand.</p>`);
    await expectMarked(page, 'It was the coldest night');
    expect(await cardText(page)).toContain('Ada Novak');
    await page.evaluate(() => document.querySelectorAll('#live p')[2]?.remove());
    await expect.poll(() => cardText(page), { timeout: 20_000 }).toBeNull();
  });

  it('takes a mark away before altered words are painted, and gives it back for the new ones', async () => {
    await open();
    await page.evaluate(() => {
      const text = document.querySelectorAll('#live p')[2]?.firstChild as Text;
      text.data = text.data.replace(
        'That crews are kept ashore',
        'That all the crews of this and every other ship are held',
      );
    });
    await painted();
    expect((await marksOf(page)).join()).not.toContain('every other ship');
    await expectMarked(page, 'every other ship');
  });

  it('goes with words that a page moves, wraps and splits', async () => {
    await open();
    const before = await marksOf(page);
    await page.evaluate(() => {
      const text = document.querySelectorAll('#live p')[2]?.firstChild as Text;
      text.insertData(0, 'UPDATE: ');
      text.splitText(40);
      document.querySelector('#live')?.replaceWith(document.querySelector('#live')?.cloneNode(true) as Node);
    });
    await painted();
    await expect.poll(() => marksOf(page), { timeout: 20_000 }).toEqual(before);
  });

  it('is not held up by a ticker when text is added', async () => {
    await open(
      `<article id="live">${ARTICLE}<div id="more"></div></article><aside id="ad"></aside>`,
      `let n = 0; setInterval(() => { document.querySelector('#ad').textContent = 'ad ' + ++n }, 100)`,
    );
    await page.waitForTimeout(5000);
    await page.evaluate((html) => {
      document.querySelector('#more')!.innerHTML = html;
    }, `<p>“It was the coldest night that I have seen on this quay,” said Petra Lund, a deckhand.</p>`);
    await expectMarked(page, 'It was the coldest night');
  });

  it.each(SHOWN_LATER)('reads what is shown later: %s', async (_, start, end, script) => {
    await open(`<article>${BEGINNING}${start}${REST}${end}</article>`);
    expect((await marksOf(page)).join()).not.toContain(LAST);
    await page.evaluate(script);
    await expectMarked(page, LAST);
  });

  it('reads the whole text where first there was a stub', async () => {
    page = await openPage(
      context,
      livingPage(
        `<article id="live">${HEADLINE}<p>${PARAGRAPHS[0]}</p><p>Subscribe to continue reading.</p></article>`,
      ),
    );
    await page.waitForTimeout(1500);
    await page.evaluate((html) => {
      document.querySelector('#live')!.innerHTML = html;
    }, ARTICLE);
    await expectMarked(page, LAST);
  });

  it('reads what stands in an open shadow tree, and hears of changes in it', async () => {
    page = await openPage(
      context,
      livingPage(
        `<news-story></news-story>`,
        `customElements.define('news-story', class extends HTMLElement {
      connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(`<article>${BEGINNING}<div id="rest"></div></article>`)} } })`,
      ),
    );
    await expectMarked(page, FIRST);
    await page.evaluate((html) => {
      document.querySelector('news-story')!.shadowRoot!.querySelector('#rest')!.innerHTML = html;
    }, REST);
    await expectMarked(page, LAST);
  });

  it('follows the page into the dark', async () => {
    await open(undefined, `addEventListener('load', () => document.body.classList.add('loaded'))`);
    const names = () =>
      page.evaluate(() => [...CSS.highlights].filter(([, all]) => all.size > 0).map(([name]) => name));
    expect(await names()).toContain('according-to-direct');
    await page.evaluate(() => {
      document.documentElement.style.cssText = 'background: black; color: white';
    });
    await expect.poll(names, { timeout: 20_000 }).toContain('according-to-direct-dark');
    expect(await names()).not.toContain('according-to-direct');
  });

  it('has an embedded post as its author’s', async () => {
    const post = `<blockquote class="twitter-tweet"><p>I shall not sign, and nobody will make me sign this year.</p>&mdash; Petra Lund (@lund) <a href="https://twitter.com/x">March 11, 2026</a></blockquote>`;
    const [first, ...rest] = PARAGRAPHS.map((text) => `<p>${text}</p>`);
    await open(`<article>${HEADLINE}${first}${post}${rest.join('')}</article>`);
    await openCard('I shall not sign');
    expect(await cardText(page)).toContain('Petra Lund');
    expect(await cardText(page)).not.toContain('Ada Novak');
  });

  it('prints none of it', async () => {
    await open();
    await openCard(FIRST);
    await page.emulateMedia({ media: 'print' });
    const looks = (marks: readonly string[]) =>
      page.evaluate(
        (names) =>
          names.map((name) => {
            const { textDecorationLine, backgroundColor, color } = getComputedStyle(
              document.body,
              `::highlight(${name})`,
            );
            return [textDecorationLine, backgroundColor, color];
          }),
        marks.map((mark) => `according-to-${mark}`),
      );
    const marks = ['direct', 'indirect', 'known', 'active'].flatMap((mark) => [mark, `${mark}-dark`]);
    const styles = ['direct', 'indirect'].flatMap((mark) => [`${mark}-background`, `${mark}-colour-dark`]);
    const [none] = await looks(['no-mark']);
    expect(new Set((await looks([...marks, ...styles])).map(String))).toEqual(new Set([String(none)]));
    const host = await page.evaluate(() => getComputedStyle(document.querySelector('[data-according-to]')!).display);
    expect(host).toBe('none');
  });

  /** The card's box and that of the first of some words, viewport pixels. */
  const boxes = async (words: string) => {
    const { y } = await pointAt(page, words);
    const card = await page.evaluate(() =>
      document.querySelector('[data-according-to]')?.getBoundingClientRect().toJSON(),
    );
    return { y, card: card as DOMRect };
  };

  it('lets the wheel through to the page', async () => {
    await open(`<article>${ARTICLE}</article><div style="height: 3000px"></div>`);
    await openCard(FIRST);
    const { card } = await boxes(FIRST);
    await page.mouse.move(card.left + 60, card.top + 20, { steps: 3 });
    for (let at = 0; at < 5; at++) await page.mouse.wheel(0, 60);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(300);
  });

  it('has its card beside the words, at its own size, on a page that is zoomed by its styles', async () => {
    await open();
    await openCard(FIRST);
    const { card: plain } = await boxes(FIRST);
    await page.mouse.click(2, 2);
    await expect.poll(() => cardText(page)).toBeNull();
    await page.evaluate(() => document.documentElement.style.setProperty('zoom', '1.5'));
    await painted();
    await openCard(FIRST);
    const { y, card } = await boxes(FIRST);
    const width = await page.evaluate(() => innerWidth);
    expect(Math.abs(card.width - plain.width)).toBeLessThan(2);
    expect(card.top > y || card.bottom < y).toBe(true);
    expect([card.left >= 0, card.right <= width]).toEqual([true, true]);
  });

  it.each([
    ['a form of the interface’s name', `<form id="chrome"><input name="runtime"></form>`, ''],
    [
      'an element of our name',
      '',
      `customElements.define('according-to-card', class extends HTMLElement { connectedCallback() { this.remove() } })`,
    ],
  ])('works on a page with %s', async (_, html, script) => {
    await open(`<article>${ARTICLE}</article>${html}`, script);
    await openCard(FIRST);
    expect(await cardText(page)).toContain('Ada Novak');
  });

  it('opens nothing for a pointer the page makes up', async () => {
    await open();
    const { x, y } = await pointAt(page, FIRST);
    await page.evaluate(
      ([clientX, clientY]) => {
        const event = { bubbles: true, clientX, clientY, pointerType: 'mouse' };
        for (let at = 0; at < 3; at++) document.body.dispatchEvent(new PointerEvent('pointermove', event));
      },
      [x, y] as const,
    );
    await page.waitForTimeout(1000);
    expect(await cardText(page)).toBeNull();
  });
});

/** A page, and what its frame shows, each under its own address; nothing else is answered. */
async function openWithFrame(frameUrl: string): Promise<void> {
  const outer = livingPage(
    `<h1>Front page</h1><iframe src="${frameUrl}" style="width: 700px; height: 700px"></iframe>`,
  );
  const inner = livingPage(`<article>${ARTICLE}</article>`);
  if (outer.kind !== 'saved' || inner.kind !== 'saved') throw new Error('made-up pages are saved ones');
  page = await context.newPage();
  await page.route('**/*', (route) => {
    const url = route.request().url();
    const part = url === outer.url ? outer : url === frameUrl ? inner : null;
    return part === null ? route.abort() : route.fulfill({ body: part.body, headers: part.headers });
  });
  await page.goto(outer.url);
}

describe('an article in a frame', () => {
  it.each([
    ['the same origin', 'https://halmcourier.example/frame'],
    ['another origin', 'https://frames.example/frame'],
  ])('of %s is underlined there, and the popup shows it', async (_, url) => {
    await openWithFrame(url);
    const frame = page.frames()[1]!;
    const marks = () => frame.evaluate(() => [...CSS.highlights].flatMap(([, all]) => [...all].map(String)).join());
    await expect.poll(marks, { timeout: 25_000 }).toContain(FIRST);
    const popup = await clickToolbar(page);
    await expect.poll(() => popup.text(), { timeout: 20_000 }).toContain('Ada Novak');
    await popup.evaluate(
      `[...document.querySelectorAll('button')].find((one) => one.innerText.includes('every crew')).click()`,
    );
    const hosts = () => frame.evaluate(() => document.querySelectorAll('[data-according-to]').length);
    await expect.poll(hosts, { timeout: 20_000 }).toBe(1);
  });
});
