import type { BrowserContext, Page } from 'playwright';
import { articleFromText } from '../../src/engine/text/articleFromText';
import { extensionId } from '../browsers/chromium/serviceWorker';
import { inChromium } from './inChromium';
import { madeUpText } from './madeUpText';
import { median } from './median';
import { printTable } from './printTable';

const ROUNDS = 5;
const WORDS = 1_000;
/** Calls after the first one of each start; a reader's second page meets a worker that is still warming up. */
const WARM_CALLS = 4;

/** Sends what a content script sends, from the first-run page, which may; resolves to the ms until the answer came. */
async function ask(page: Page, call: string, argument: unknown): Promise<number> {
  const reply = await page.evaluate<{ ms: number; error?: string }>(
    `(async () => {
      const started = performance.now();
      const reply = await chrome.runtime.sendMessage({ direction: 'content-to-background', call: ${JSON.stringify(call)}, args: [${JSON.stringify(argument)}] });
      return { ms: performance.now() - started, error: reply?.error };
    })()`,
  );
  if (call === 'analyse' && reply.error) throw new Error(`the worker did not analyse: ${reply.error}`);
  return reply.ms;
}

async function stopWorker(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
  await page.waitForTimeout(300);
}

async function measure(context: BrowserContext) {
  const id = await extensionId(context);
  const page = context.pages().find((one) => one.url().includes('welcome')) ?? (await context.newPage());
  await page.goto(`chrome-extension://${id}/views/welcome.html`);
  await page.waitForTimeout(1_000);
  const article = articleFromText({ text: madeUpText(WORDS, 5), url: 'https://norda.example/1' });
  const times: Record<'coldPing' | 'warmPing' | 'coldAnalysis' | 'warmAnalysis', number[]> = {
    coldPing: [],
    warmPing: [],
    coldAnalysis: [],
    warmAnalysis: [],
  };
  for (let round = 0; round < ROUNDS; round++) {
    await stopWorker(context, page);
    times.coldPing.push(await ask(page, 'nothing', null));
    times.warmPing.push(await ask(page, 'nothing', null));
    await stopWorker(context, page);
    times.coldAnalysis.push(await ask(page, 'analyse', article));
    for (let i = 0; i < WARM_CALLS; i++) times.warmAnalysis.push(await ask(page, 'analyse', article));
  }
  return times;
}

/** How long the real extension's worker takes to answer when it was not running, and when it was. */
export function workerSpeed(): Promise<void> {
  return inChromium({ name: 'Worker', allSites: false }, async (context) => {
    const { coldPing, warmPing, coldAnalysis, warmAnalysis } = await measure(context);
    const row = (name: string, cold: number[], warm: number[]) => {
      const [a, b] = [median(cold), median(warm)];
      return [name, a.toFixed(1), b.toFixed(1), `${(a / b).toFixed(1)} ×`];
    };
    printTable(
      'Worker in Chromium, ms until the answer (medians)',
      ['', 'cold start', 'warm', 'ratio'],
      [
        row('a call that does nothing', coldPing, warmPing),
        row(`an article of ${WORDS} words`, coldAnalysis, warmAnalysis),
      ],
    );
  });
}
