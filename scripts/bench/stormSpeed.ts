import type { BrowserContext, Page } from 'playwright';
import { openPage } from '../browsers/chromium/openPage';
import { inChromium } from './inChromium';
import { madeUpText } from './madeUpText';
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

/** CPU seconds that the browser's pages and its extension have taken so far, all processes together. */
async function cpuSeconds(context: BrowserContext): Promise<number> {
  const browser = await context.browser()!.newBrowserCDPSession();
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  await browser.detach();
  return processInfo.filter(({ type }) => type === 'renderer').reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

/** Share of one core, in per cent, while the page rages. */
async function shareOf(context: BrowserContext, page: Page): Promise<number> {
  const before = await cpuSeconds(context);
  const start = performance.now();
  await page.waitForTimeout(MEASURED_MS);
  const spent = (await cpuSeconds(context)) - before;
  return (100_000 * spent) / (performance.now() - start);
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
  const alone = await openPage(plain, source);
  const read = await openPage(reading, source);
  await read.waitForFunction(isMarked, undefined, { timeout: 60_000 });
  await read.evaluate('rage(true)');
  await read.waitForTimeout(SETTLED_MS);
  const shares: { alone: number; read: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await read.evaluate('rage(false)');
    await alone.evaluate('rage(true)');
    const without = await shareOf(plain, alone);
    await alone.evaluate('rage(false)');
    await read.evaluate('rage(true)');
    shares.push({ alone: without, read: await shareOf(reading, read) });
  }
  const ofScripts = await scriptShareOf(reading, read);
  await alone.close();
  await read.close();
  const of = (figure: (share: (typeof shares)[number]) => number): string => median(shares.map(figure)).toFixed(1);
  return [
    name,
    of(({ alone }) => alone),
    of(({ read }) => read),
    of(({ alone, read }) => read - alone),
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
        ['', 'without', 'with', 'more', 'in the extension’s scripts', 'asked'],
        rows,
      );
    }),
  );
}
