import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright';
import { endWorker } from '../browsers/chromium/endWorker';
import { openPage } from '../browsers/chromium/openPage';
import { inChromium } from './inChromium';
import { madeUpText } from './madeUpText';
import { median } from './median';
import { printTable } from './printTable';
import { seededRandom } from './seededRandom';

/** Pages read at the same time, how often, and ends of the worker in each round: a hundred scans, a hundred ends. */
const TOGETHER = 10;
const ROUNDS = 10;
const ENDS_A_ROUND = 10;
/** Pages ask again half a second after their worker was ended, then later: so some scans meet one end, some four. */
const BETWEEN_ENDS_MS = 500;
/** A page whose marks are not there by then, after the last end, has lost them. */
const PATIENCE_MS = 60_000;

const isMarked = `[...CSS.highlights].some(([name, marks]) => /^according-to-(?:direct|indirect)/.test(name) && marks.size > 0)`;

function pageOf(number: number) {
  const [headline = '', ...paragraphs] = madeUpText(400, number).split('\n\n');
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('');
  const type = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x"}</script>';
  return {
    kind: 'saved',
    url: `https://norda.example/2031/03/06/${number}`,
    body: Buffer.from(
      `<!doctype html><html lang="en"><title>${headline}</title>${type}<article><h1>${headline}</h1>${body}</article>`,
    ),
    headers: { 'content-type': 'text/html; charset=utf-8' },
  } as const;
}

/** Ms until the page's marks are there; null where they never come. */
async function waitForMarks(page: Page, since: number): Promise<number | null> {
  const marked = page.waitForFunction(isMarked, undefined, { timeout: PATIENCE_MS });
  return marked.then(
    () => performance.now() - since,
    () => null,
  );
}

async function measure(context: BrowserContext) {
  const random = seededRandom(8);
  const times: (number | null)[] = [];
  let ended = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    const opening = Array.from({ length: TOGETHER }, (_, at) => openPage(context, pageOf(round * TOGETHER + at)));
    const waiting = opening.map(async (page) => waitForMarks(await page, start));
    let isOver = false;
    let total = ended;
    const all = Promise.all(waiting).finally(() => {
      isOver = true;
    });
    // Where all have come to their marks nobody wakes the worker any more.
    for (let ends = 0; ends < ENDS_A_ROUND && !isOver; ) {
      await sleep(random() * BETWEEN_ENDS_MS);
      if (await endWorker(context)) ends++;
      total = ended + ends;
    }
    ended = total;
    times.push(...(await all));
    for (const page of opening) await (await page).close();
    console.error(
      `ends: round ${round + 1} of ${ROUNDS}, ${ended} ends, ${times.filter((ms) => ms === null).length} pages without marks`,
    );
  }
  return { times, ended };
}

/** Whether every page comes to its marks though the background worker is ended over and over while it is read. */
export function workerEnds(): Promise<void> {
  return inChromium({ name: 'Ends of the worker', allSites: true }, async (context) => {
    const { times, ended } = await measure(context);
    const marked = times.filter((ms) => ms !== null);
    const seconds = (ms: number): string => (ms / 1000).toFixed(1);
    printTable(
      'Pages read while the worker is ended again and again',
      ['', 'here', 'asked'],
      [
        ['ends', String(ended), '100'],
        ['pages that came to their marks', `${marked.length} of ${times.length}`, 'all'],
        ['until then, s: median', seconds(median(marked)), '–'],
        ['  longest', seconds(Math.max(...marked)), '–'],
      ],
    );
  });
}
