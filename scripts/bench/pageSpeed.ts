import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from 'esbuild';
import type { BrowserContext, Page } from 'playwright';
import type { PageStatus } from '../../src/messaging/protocol';
import { endWorker } from '../browsers/chromium/endWorker';
import { openPage } from '../browsers/chromium/openPage';
import { extensionId } from '../browsers/chromium/serviceWorker';
import { pageSource } from '../browsers/PageSource';
import { projectRoot } from '../lib/projectRoot';
import { bundleReader } from '../read/bundleReader';
import { inChromium } from './inChromium';
import { mainThread } from './mainThread';
import { median } from './median';
import { printTable, type Row } from './printTable';
import { readSavedPage } from './readSavedPage';
import { savedPages } from './scorePages';
import { sharedFolder } from './sharedFolder';

const PATIENCE_MS = 30_000;
/** Between two questions whether the page is read. */
const ASKED_EVERY_MS = 100;
/** A worker that was ended is gone by then. */
const ENDED_MS = 300;
const MEGABYTE = 1_000_000;

/** Notes when the first of our highlights is in the registry; asks often, and costs the page next to nothing. */
const NOTE_FIRST_MARKS = `{
  const asking = setInterval(() => {
    for (const [name, marks] of CSS.highlights) {
      if (!/^according-to-(?:direct|indirect)/.test(name) || marks.size === 0) continue;
      globalThis.firstMarksAt = performance.now();
      clearInterval(asking);
      return;
    }
  }, 2);
}`;
/** Ms from the page's being there (its scripts may run on) to the first marks; null where there are none yet. */
const UNTIL_MARKS = `globalThis.firstMarksAt === undefined ? null
  : firstMarksAt - performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd`;

interface Figures {
  /** CPU time of the page's main thread. */
  readonly readingMs: number;
  readonly engineMs: number;
  readonly paintingMs: number;
  readonly sliceMs: number;
  readonly warmMs: number;
  readonly coldMs: number;
  readonly memoryMb: number;
  readonly markJsMs: number;
  readonly compromiseMs: number;
}

/** What one would take instead, for use within a page: `timeOthers(words, text)`. */
async function bundleOthers(): Promise<string> {
  const root = projectRoot();
  const { outputFiles } = await build({
    entryPoints: [join(root, 'scripts', 'bench', 'othersInPage.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'chrome121',
  });
  return outputFiles[0]!.text;
}

/** CPU time that reading a page takes its main thread, ms: alone in a world of its own, so that nothing else is counted. */
async function readingTime(page: Page, reader: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const spent = await mainThread(session);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  await session.send('Runtime.evaluate', { expression: `${reader};0`, contextId });
  const before = await spent();
  const expression = 'readThisPage().then(() => 0)';
  await session.send('Runtime.evaluate', { expression, contextId, awaitPromise: true });
  const after = await spent();
  await session.detach();
  return after - before;
}

/** Bytes that the page's scripts hold, those of the extension in it included, with nothing left to collect. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/** A browser with the extension at work, spoken to from a page of the extension. */
class AtWork {
  private constructor(
    readonly context: BrowserContext,
    private readonly own: Page,
  ) {}

  static async in(context: BrowserContext): Promise<AtWork> {
    const own = await context.newPage();
    await own.goto(`chrome-extension://${await extensionId(context)}/views/welcome.html`);
    await context.addInitScript(NOTE_FIRST_MARKS);
    return new AtWork(context, own);
  }

  /** Where the reading of the page in front stands, as the popup is told. */
  async status(): Promise<PageStatus> {
    return this.own.evaluate(`(async () => {
      const tabs = await chrome.tabs.query({ currentWindow: true });
      const { id } = tabs.find(({ active }) => active);
      const { value } = await chrome.runtime.sendMessage({ direction: 'view-to-background', call: 'read', args: [{ tabId: id }] });
      return value;
    })()`);
  }
}

/** The page opened with the extension at work, and ms to its first marks; null where it has none. */
async function openMarked({ context }: AtWork, file: string): Promise<{ page: Page; untilMarksMs: number } | null> {
  const page = await openPage(context, pageSource(file));
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await sleep(ASKED_EVERY_MS)) {
    const untilMarksMs = await page.evaluate<number | null>(UNTIL_MARKS);
    if (untilMarksMs !== null) return { page, untilMarksMs };
  }
  await page.close();
  return null;
}

/** What is put into pages: the reader, and what one would take instead. */
interface Scripts {
  readonly reader: string;
  readonly others: string;
}

async function measure(
  plain: BrowserContext,
  atWork: AtWork,
  file: string,
  { reader, others }: Scripts,
): Promise<Figures | null> {
  const warm = await openMarked(atWork, file);
  if (warm === null) return null;
  const { page } = warm;
  const status = await atWork.status();
  const heap = await heapOf(page);
  await page.close();
  if (status.status !== 'ready') return null;
  const { timings, report } = status;
  const alone = await openPage(plain, pageSource(file));
  const memory = heap - (await heapOf(alone));
  const readingMs = await readingTime(alone, reader);
  const words = report.statements
    .filter(({ shown }) => shown)
    .flatMap(({ content }) => content.map(({ text }) => text));
  const text = readSavedPage(file)
    .blocks.map((block) => block.text)
    .join('\n\n');
  await alone.evaluate(`${others};0`);
  const { markJsMs, compromiseMs } = await alone.evaluate<Pick<Figures, 'markJsMs' | 'compromiseMs'>>(
    `timeOthers(${JSON.stringify(words)}, ${JSON.stringify(text)})`,
  );
  await alone.close();
  await endWorker(atWork.context);
  await sleep(ENDED_MS);
  const cold = await openMarked(atWork, file);
  await cold?.page.close();
  if (cold === null) return null;
  return {
    readingMs,
    engineMs: timings.engineMs,
    paintingMs: timings.paintMs,
    sliceMs: timings.longestTaskMs,
    warmMs: warm.untilMarksMs,
    coldMs: cold.untilMarksMs,
    memoryMb: memory / MEGABYTE,
    markJsMs,
    compromiseMs,
  };
}

function tell(figures: readonly Figures[]): void {
  const row = (name: string, of: (figures: Figures) => number, asked: string): Row => {
    const all = figures.map(of).sort((a, b) => a - b);
    return [name, median(all), all[Math.floor(0.9 * all.length)], all.at(-1), asked];
  };
  printTable(
    `${figures.length} saved pages in Chromium, ms; but for the first row by the clock, of a machine with nothing else to do`,
    ['', 'median', 'nine of ten', 'all', 'asked'],
    [
      row('Reading: CPU time of the page’s main thread', ({ readingMs }) => readingMs, '20'),
      row('Painting', ({ paintingMs }) => paintingMs, '–'),
      row('  mark.js, the same words', ({ markJsMs }) => markJsMs, '–'),
      row('Longest slice', ({ sliceMs }) => sliceMs, '8'),
      row('Engine, in the worker', ({ engineMs }) => engineMs, '–'),
      row('  compromise in the page, names and verbs only', ({ compromiseMs }) => compromiseMs, '–'),
      row('From the page’s being there to its first marks, worker at hand', ({ warmMs }) => warmMs, '100'),
      row('  worker ended before', ({ coldMs }) => coldMs, '250'),
      row('Memory a tab, MB', ({ memoryMb }) => memoryMb, '–'),
    ],
  );
}

/** The same for both browsers: what is laid out alike costs alike. */
const SIZE = { width: 1280, height: 900 };

/** What the extension costs the saved pages in a real Chromium, and how soon they have their marks. */
export async function pageSpeed(): Promise<void> {
  const shared = sharedFolder();
  if (shared === null) {
    console.log('\nPages: skipped, as there are no saved pages beside the checkout.');
    return;
  }
  const options = { name: 'Pages', size: SIZE };
  await inChromium({ ...options, allSites: false }, (plain) =>
    inChromium({ ...options, allSites: true }, async (context) => {
      const atWork = await AtWork.in(context);
      const scripts = { reader: await bundleReader(), others: await bundleOthers() };
      const figures: Figures[] = [];
      const files = savedPages(shared).filter((file) => readSavedPage(file).kind === 'article');
      for (const [at, file] of files.entries()) {
        const measured = await measure(plain, atWork, file, scripts);
        if (measured !== null) figures.push(measured);
        if ((at + 1) % 10 === 0) console.error(`page: ${at + 1} of ${files.length}`);
      }
      tell(figures);
    }),
  );
}
