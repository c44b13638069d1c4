import { beforeAll, expect, it, vi } from 'vitest';
import { cardStyles } from '../../src/ui/card/cardStyles';
import { expectMarked } from './expectMarked';
import { findViolations } from './findViolations';
import { inBothBrowsers } from './inBothBrowsers';
import { madeUpPage } from './madeUpPages';
import { PATIENCE } from './patience';
import type { Look, Reader, ReaderPage } from './Reader';

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

interface SizedLook extends Look {
  readonly width: number;
  readonly height?: number;
}
const LOOKS: readonly [string, SizedLook][] = [
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
/** Six surfaces, on a busy machine, milliseconds. */
const LONGEST = 300_000;

/** The HTML of the card on a statement of the crowded page. */
async function crowdedCard(reader: Reader): Promise<string> {
  const read = await reader.open(crowded);
  await expectMarked(read, 'The pact is late');
  for (let steps = 0; steps < 3; steps++) await read.press('Alt', 'Shift', 'ArrowDown');
  const card = () => read.inCard<string>(`root.querySelector('.card').outerHTML`);
  await vi.waitFor(async () => expect(await card()).not.toBeNull(), PATIENCE);
  return (await card()) ?? '';
}

/** A view about the crowded page, as it is looked at, once it shows what a selector finds; a few of what unfolds is open. */
async function openView(reader: Reader, view: string, there: string, look: SizedLook): Promise<ReaderPage> {
  const { width, height = 700, ...media } = look;
  const page = await reader.openOwn(`views/${view}.html?tab=${await reader.tabOf('halmcourier.example')}`);
  await page.setSize(width, height);
  await page.emulate(media);
  // Opened anew at its size: the popup settles how wide it is once, soon after it has opened.
  await page.evaluate('window.isOld = true, location.reload(), 0');
  const isThere = `window.isOld === undefined && document.querySelector('${there}') !== null`;
  await expect.poll(() => page.evaluate(isThere), PATIENCE).toBe(true);
  // Each is like the others, and axe takes its time.
  await page.evaluate(
    `for (const details of [...document.querySelectorAll('details')].slice(0, ${UNFOLDED})) details.open = true`,
  );
  return page;
}

async function isInOrder(page: ReaderPage): Promise<void> {
  expect(await findViolations(page)).toEqual([]);
  const tooWide = () => page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
  await expect.poll(tooWide, PATIENCE).toBeLessThanOrEqual(0);
}

/** What is sticky or fixed may take no more than a fifth of a low window, and nothing moves for who asked for that. */
async function isLeftRoom(page: ReaderPage, { height, reducedMotion }: SizedLook): Promise<void> {
  const kept = await page.evaluate(`[...document.querySelectorAll('body *')]
    .filter((element) => /sticky|fixed/.test(getComputedStyle(element).position))
    .reduce((sum, element) => sum + element.offsetHeight, 0)`);
  if (height !== undefined) expect(kept).toBeLessThanOrEqual(height / 5);
  const moving = () =>
    page.evaluate<string>(`[...document.querySelectorAll('body *')]
      .filter((element) => [null, '::before', '::after'].some((part) => {
        const { animationName, transitionDuration } = getComputedStyle(element, part);
        return animationName !== 'none' || !/^0s(?:, 0s)*$/.test(transitionDuration);
      }))
      .map((element) => element.outerHTML.slice(0, 80)).join()`);
  if (reducedMotion !== undefined) expect(await moving()).toBe('');
}

inBothBrowsers('surfaces', { allSites: true }, (reader) => {
  let card: string;
  beforeAll(async () => {
    card = await crowdedCard(reader());
  });

  it.each(LOOKS)(
    '%s: nothing that axe finds, and nothing wider than the window',
    async (_, look) => {
      for (const [view, there] of VIEWS) {
        const page = await openView(reader(), view, there, look);
        await isLeftRoom(page, look);
        await isInOrder(page);
        await page.close();
      }
      const { width, height = 700, ...media } = look;
      const head = `<title>card</title><style>body{margin:0}${cardStyles}</style>`;
      const page = await reader().open(
        madeUpPage({ url: 'https://card.example/', head, body: `<main><h1>x</h1>${card}</main>` }),
      );
      await page.setSize(width, height);
      await page.emulate(media);
      await isLeftRoom(page, look);
      await isInOrder(page);
      await page.close();
    },
    LONGEST,
  );
});

inBothBrowsers('surfaces in Arabic', { allSites: true, language: 'ar' }, (reader) => {
  let card: string;
  beforeAll(async () => {
    card = await crowdedCard(reader());
  });

  it(
    'run from right to left, with nothing that axe finds and nothing wider than the window; what the page says keeps its own way',
    async () => {
      for (const [view, there] of VIEWS) {
        const page = await openView(reader(), view, there, { width: 400 });
        expect(await page.evaluate(`[document.documentElement.lang, document.documentElement.dir].join()`)).toBe(
          'ar,rtl',
        );
        expect(await page.evaluate(`getComputedStyle(document.querySelector('${there}')).direction`)).toBe('rtl');
        await isInOrder(page);
        await page.close();
      }
      expect(card).toMatch(/lang="ar" dir="rtl"/);
    },
    LONGEST,
  );
});
