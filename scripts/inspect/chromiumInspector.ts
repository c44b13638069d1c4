import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright';
import type { PageStatus } from '../../src/messaging/protocol';
import { clickToolbar } from '../browsers/chromium/clickToolbar';
import { launchChromium } from '../browsers/chromium/launchChromium';
import type { OwnView } from '../browsers/chromium/OwnView';
import { openPage } from '../browsers/chromium/openPage';
import { watchLongTasks } from '../browsers/chromium/watchLongTasks';
import { watchRequests } from '../browsers/chromium/watchRequests';
import type { Inspection, Inspector } from './Inspection';

const PATIENCE_MS = 60_000;

/** Opens each page in Chromium, clicks the toolbar button as a reader does, and waits until the page is read. */
export async function chromiumInspector(executable: string, extension: string): Promise<Inspector> {
  const context = await launchChromium({ executable, extension, headless: true, size: { width: 1280, height: 900 } });
  return {
    async inspect(source) {
      const page = await openPage(context, source);
      try {
        return await readAndWatch(page);
      } finally {
        await page.close();
      }
    },
    close: () => context.close(),
  };
}

async function readAndWatch(page: Page): Promise<Inspection> {
  const before = await serialise(page);
  const trespasses: string[] = [];
  page.on('pageerror', (error) => trespasses.push(`an error in the page: ${error.message}`));
  await watchRequests(page, (url) => trespasses.push(`a request while the page was read: ${url.slice(0, 200)}`));
  const longTasks = await watchLongTasks(page);
  const popup = await clickToolbar(page);
  try {
    const status = withLongTask(await settledStatus(popup), await longTasks.longest());
    if ((await serialise(page)) !== before) trespasses.push('the DOM of the page was changed');
    return { status, popupText: await shownText(popup), trespasses };
  } finally {
    await popup.close();
  }
}

/** The content script times its own work; what the browser does on its account only the browser knows. */
function withLongTask(status: PageStatus, longest: number): PageStatus {
  if (status.status !== 'ready') return status;
  const longestTaskMs = Math.max(status.timings.longestTaskMs, longest);
  return { ...status, timings: { ...status.timings, longestTaskMs } };
}

function serialise(page: Page): Promise<string> {
  return page.evaluate(() => new XMLSerializer().serializeToString(document));
}

/** The page's status as the popup is told it, as soon as the reading is over. */
async function settledStatus(popup: OwnView): Promise<PageStatus> {
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await sleep(50)) {
    const status = await popup.evaluate<PageStatus | null>(ASK_FOR_STATUS);
    if (status !== null && status.status !== 'reading') return status;
  }
  return { status: 'failed', reason: `not read within ${PATIENCE_MS / 1000} seconds` };
}

/** The popup asks the worker for the same page again; null where the popup is not there yet. */
const ASK_FOR_STATUS = `(async () => {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const reply = await chrome.runtime.sendMessage(
    { direction: 'view-to-background', call: 'read', args: [{ tabId: tab.id }] });
  return reply && 'value' in reply ? reply.value : { status: 'failed', reason: reply?.error ?? 'no answer' };
})().catch(() => null)`;

/** The popup's own text once it shows what it was told. */
async function shownText(popup: OwnView): Promise<string> {
  await sleep(300);
  return popup.text();
}
