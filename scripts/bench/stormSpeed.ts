import type { BrowserContext, Page } from 'playwright';
import { openPage } from '../browsers/chromium/openPage';
import { inChromium } from './inChromium';
import { madeUpText } from './madeUpText';
import { mainThread } from './mainThread';
import { median } from './median';
import { printTable, type Row } from './printTable';

/** Changes a second, in ticks of so many milliseconds. */
const CHANGES = 1_000;
const TICK_MS = 10;
/** With and without the extension in turn, so many times and so long each. */
const ROUNDS = 5;
const MEASURED_MS = 3_000;
const SAMPLED_MS = 10_000;
const SAMPLED_EVERY_US = 500;
/** From opening a page until its marks are there and pauses between looks have grown to what they are in the long run. */
const SETTLED_MS = 15_000;

/** What a page changes without end: script that changes something, `n` the number of the change. */
const STORMS: readonly (readonly [string, string])[] = [
  ['text beside the article', `aside.firstChild.data = 'Ferry at ' + n`],
  [
    'rows put in beside the article',
    `aside.append(Object.assign(document.createElement('p'), { textContent: 'Ferry at ' + n })); if (aside.childNodes.length > 20) aside.firstChild.remove()`,
  ],
  ['classes of an element beside it', `aside.className = 'c' + (n % 2)`],
  ['classes around the text', `article.className = 'c' + (n % 2)`],
  ['styles inside the text', `last.style.left = (n % 9) + 'px'`],
  ['words of a paragraph', `last.firstChild.data = 'The ferry left at ' + n + '.'`],
  [
    'rows put in inside the article',
    `slot.append(Object.assign(document.createElement('b'), { textContent: 'at ' + n })); if (slot.childNodes.length > 20) slot.firstChild.remove()`,
  ],
];

function stormyPage(change: string): string {
  const [headline = '', ...paragraphs] = madeUpText(1_000, 3).split('\n\n');
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('\n');
  return `<!doctype html><html lang="en"><title>${headline}</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"x"}</script>
<body><aside>0</aside><main><article><h1>${headline}</h1>${body}<p id="last">The ferry left.</p><div id="slot"></div></article></main><script>
const aside = document.querySelector('aside'), article = document.querySelector('article'), last = document.querySelector('#last'), slot = document.querySelector('#slot');
let n = 0; let raging = null;
function rage(on) { clearInterval(raging); if (on) raging = setInterval(() => { for (let i = 0; i < ${(CHANGES * TICK_MS) / 1_000}; i++) { n++; ${change}; } }, ${TICK_MS}); }
</script>`;
}

/** CPU time, in ms, that the browser's pages and its extension have taken so far, all processes together. */
async function cpuMs(context: BrowserContext): Promise<number> {
  const browser = await context.browser()!.newBrowserCDPSession();
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  await browser.detach();
  return processInfo.filter(({ type }) => type === 'renderer').reduce((sum, { cpuTime }) => sum + 1_000 * cpuTime, 0);
}

/** Shares of one core, in per cent. */
interface Shares {
  /** Of all pages and the extension, the threads that draw included: without a graphics card they also fill in the pixels. */
  readonly all: number;
  /** Of the page's main thread alone. */
  readonly main: number;
}

/** A page, and what asks after its main thread. */
interface Raging {
  readonly page: Page;
  readonly mainMs: () => Promise<number>;
}

async function ragingOf(page: Page): Promise<Raging> {
  return { page, mainMs: await mainThread(await page.context().newCDPSession(page)) };
}

/** What is spent while the page rages. */
async function sharesOf(context: BrowserContext, { page, mainMs }: Raging): Promise<Shares> {
  const before = { all: await cpuMs(context), main: await mainMs() };
  const start = performance.now();
  await page.waitForTimeout(MEASURED_MS);
  const main = (await mainMs()) - before.main;
  const all = (await cpuMs(context)) - before.all;
  const ms = performance.now() - start;
  return { all: (100 * all) / ms, main: (100 * main) / ms };
}

/** Share of one core, in per cent, that the extension's own scripts take on the page's main thread, by sampling it. */
async function scriptShareOf(context: BrowserContext, page: Page): Promise<number> {
  const session = await context.newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLED_EVERY_US });
  await session.send('Profiler.start');
  await page.waitForTimeout(SAMPLED_MS);
  const { nodes, samples = [], timeDeltas = [], startTime, endTime } = (await session.send('Profiler.stop')).profile;
  await session.detach();
  const own = new Set(
    nodes.filter(({ callFrame }) => callFrame.url.startsWith('chrome-extension:')).map(({ id }) => id),
  );
  const spent = samples.reduce((sum, id, at) => sum + (own.has(id) ? (timeDeltas[at] ?? 0) : 0), 0);
  return (100 * spent) / (endTime - startTime);
}

const isMarked = `[...CSS.highlights].some(([name, marks]) => name.startsWith('according-to') && marks.size > 0)`;

async function measure(
  plain: BrowserContext,
  reading: BrowserContext,
  [name, change]: (typeof STORMS)[number],
): Promise<Row> {
  const source = {
    kind: 'saved',
    url: 'https://norda.example/2031/03/06/ferry',
    body: Buffer.from(stormyPage(change)),
    headers: { 'content-type': 'text/html; charset=utf-8' },
  } as const;
  const alone = await ragingOf(await openPage(plain, source));
  const read = await ragingOf(await openPage(reading, source));
  await read.page.waitForFunction(isMarked, undefined, { timeout: 60_000 });
  await read.page.evaluate('rage(true)');
  await read.page.waitForTimeout(SETTLED_MS);
  const shares: { alone: Shares; read: Shares }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await read.page.evaluate('rage(false)');
    await alone.page.evaluate('rage(true)');
    const without = await sharesOf(plain, alone);
    await alone.page.evaluate('rage(false)');
    await read.page.evaluate('rage(true)');
    shares.push({ alone: without, read: await sharesOf(reading, read) });
  }
  const ofScripts = await scriptShareOf(reading, read.page);
  await alone.page.close();
  await read.page.close();
  const of = (figure: (share: (typeof shares)[number]) => number): string => median(shares.map(figure)).toFixed(1);
  return [
    name,
    of(({ alone }) => alone.all),
    of(({ alone, read }) => read.all - alone.all),
    of(({ alone, read }) => read.main - alone.main),
    ofScripts.toFixed(2),
    '< 3',
  ];
}

/** What a page that changes a thousand times a second costs with the extension at work on it, and without. */
export function stormSpeed(): Promise<void> {
  return inChromium({ name: 'Storm', allSites: false }, (plain) =>
    inChromium({ name: 'Storm', allSites: true }, async (reading) => {
      const rows: Row[] = [];
      for (const storm of STORMS) rows.push(await measure(plain, reading, storm));
      printTable(
        'A thousand changes a second, CPU of all pages and the worker, % of one core (medians)',
        ['', 'page alone', 'more with it', 'of that its main thread', 'our scripts, by sampling', 'asked'],
        rows,
      );
    }),
  );
}
