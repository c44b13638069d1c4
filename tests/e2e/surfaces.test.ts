import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { cardHtml } from '../../scripts/browsers/chromium/cardHtml';
import { openPage } from '../../scripts/browsers/chromium/openPage';
import { cardStyles } from '../../src/ui/card/cardStyles';
import { startChromium, viewAddress } from './extension';
import { madeUpPage } from './madeUpPages';

const LONG = 'Maximiliana Theodora von Hohenfels-Brandenstein zu Altenwerder und Niederkaltenbach';

/** Long names and offices, a name from right to left, a way through many hands, and forty speakers. */
const crowded = madeUpPage({
  head: '<title>Everybody speaks of the ferry pact</title>',
  body: `<article><h1>Everybody speaks of the ferry pact, says ${LONG}</h1>
    <p>HALM, March 12 (Reuters) - “The pact is late,” ${LONG}, head of the Interministerial Office for Harbours, Fisheries and Ferries, told reporters on Wednesday.</p>
    <p>“We wait,” said عادل نوفاك, the harbour master, Xinhua reported, citing the Halm Courier, which quoted a statement by the Dockers’ Union.</p>
    <p>An official, who was not cleared to speak, said that two ships had been turned away.</p>
    <p>“The bridge will not be built,” Ivo Brandt told Nordblatt, as quoted by Radio Norda, Tass reported, citing Interfax, which cited Kyodo, which cited Xinhua, which cited Anadolu, which cited IRNA, according to the Associated Press.</p>
    ${Array.from({ length: 40 }, (_, i) => `<p>“The ferry was late again on day ${i},” said Ada Novak${'abcdefghij'[i % 10]}${'aeio'[Math.floor(i / 10)]}, a passenger.</p>`).join('\n')}
  </article>`,
});

type Look = {
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active';
  readonly reducedMotion?: 'reduce';
  readonly width: number;
  readonly height?: number;
};
const LOOKS: readonly [string, Look][] = [
  ['light', { colorScheme: 'light', width: 430 }],
  ['dark', { colorScheme: 'dark', width: 430 }],
  ['320 pixels wide', { colorScheme: 'light', width: 320 }],
  ['forced colours', { forcedColors: 'active', width: 430 }],
  // A window of 1280 × 900 at 400 %.
  ['400 % zoom, nothing moves', { colorScheme: 'light', reducedMotion: 'reduce', width: 320, height: 225 }],
];

const VIEWS = [
  ['popup', '.statement'],
  ['panel', '.entry'],
  ['options', '.sample'],
  ['library', '.fields'],
  ['welcome', '.choices'],
] as const;
const UNFOLDED = 4;

describe('surfaces', () => {
  let context: BrowserContext;
  let close: () => Promise<void>;
  let card: string;

  beforeAll(async () => {
    ({ context, close } = await startChromium({ allSites: true }));
    const read = await openPage(context, crowded);
    await read.waitForFunction(() => CSS.highlights.size > 0);
    for (let steps = 0; steps < 3; steps++) await read.keyboard.press('Alt+Shift+ArrowDown');
    await vi.waitFor(async () => {
      card = await cardHtml(read);
      if (card === '') throw new Error('no card is open');
    }, 10_000);
  });
  afterAll(() => close?.());

  async function opened(path: string, there: string, { width, height = 700, ...media }: Look): Promise<Page> {
    const page = await context.newPage();
    await page.setViewportSize({ width, height });
    await page.emulateMedia(media);
    await page.goto(await viewAddress(context, path, 'halmcourier.example'));
    await page.locator(there).first().waitFor();
    return page;
  }

  async function isInOrder(page: Page): Promise<void> {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.close();
  }

  /** What is sticky or fixed may take no more than a fifth of a low window, and nothing moves for who asked for that. */
  async function isLeftRoom(page: Page, { height, reducedMotion }: Look): Promise<void> {
    const kept = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('body *')]
        .filter((element) => /sticky|fixed/.test(getComputedStyle(element).position))
        .reduce((sum, element) => sum + element.offsetHeight, 0),
    );
    if (height !== undefined) expect(kept).toBeLessThanOrEqual(height / 5);
    const moving = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('body *')]
          .filter((element) =>
            [null, '::before', '::after'].some((part) => {
              const { animationName, transitionDuration } = getComputedStyle(element, part);
              return animationName !== 'none' || !/^0s(?:, 0s)*$/.test(transitionDuration);
            }),
          )
          .map((element) => element.outerHTML.slice(0, 80)),
      );
    if (reducedMotion !== undefined) expect(await moving()).toEqual([]);
  }

  it.each(LOOKS)('%s: nothing that axe finds, and nothing wider than the window', async (_, look) => {
    for (const [path, there] of VIEWS) {
      const page = await opened(path, there, look);
      // A few of what unfolds: each is like the others, and axe takes its time.
      await page.evaluate((most) => {
        for (const details of [...document.querySelectorAll('details')].slice(0, most)) details.open = true;
      }, UNFOLDED);
      await isLeftRoom(page, look);
      await isInOrder(page);
    }
    const page = await context.newPage();
    const { width, height = 700, ...media } = look;
    await page.setViewportSize({ width, height });
    await page.emulateMedia(media);
    await page.setContent(
      `<!doctype html><html lang="en"><title>card</title><style>body{margin:0}${cardStyles}</style><main><h1>x</h1>${card}</main>`,
    );
    await isLeftRoom(page, look);
    await isInOrder(page);
  });
});
