import { setTimeout as sleep } from 'node:timers/promises';
import type { PageStatus } from '../../src/messaging/protocol';
import { Firefox } from '../browsers/firefox/Firefox';
import type { FirefoxPage } from '../browsers/firefox/FirefoxPage';
import type { Inspection, Inspector } from './Inspection';

const PATIENCE_MS = 60_000;

/** Opens each page in Firefox, clicks the toolbar button as a reader does, and waits until the page is read. */
export async function firefoxInspector(executable: string, extension: string): Promise<Inspector> {
  const firefox = await Firefox.launch(executable, extension);
  // A page of the extension behind the others, from which the worker is asked what the popup is told.
  const own = await firefox.openOwnPage('views/options.html');
  return {
    async inspect(source) {
      const page = await firefox.openPage(source);
      try {
        return await readAndWatch(page, own);
      } finally {
        await page.close();
      }
    },
    close: () => firefox.close(),
  };
}

async function readAndWatch(page: FirefoxPage, own: FirefoxPage): Promise<Inspection> {
  const before = await page.evaluate<string>(SERIALISE);
  await page.clickToolbar();
  await page.popup.textOnce((text) => text.trim() !== '');
  const status = await settledStatus(own);
  const unchanged = (await page.evaluate<string>(SERIALISE)) === before;
  await sleep(300);
  const popupText = await page.popup.textOnce(() => true);
  await page.closePopup();
  return { status, popupText, trespasses: unchanged ? [] : ['the DOM of the page was changed'] };
}

const SERIALISE = 'new XMLSerializer().serializeToString(document)';

async function settledStatus(own: FirefoxPage): Promise<PageStatus> {
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await sleep(50)) {
    const status = JSON.parse(await own.evaluate<string>(ASK_FOR_STATUS)) as PageStatus;
    if (status.status !== 'reading') return status;
  }
  return { status: 'failed', reason: `not read within ${PATIENCE_MS / 1000} seconds` };
}

const ASK_FOR_STATUS = `(async () => {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const reply = await chrome.runtime.sendMessage(
    { direction: 'view-to-background', call: 'read', args: [{ tabId: tab.id }] });
  return JSON.stringify(reply && 'value' in reply ? reply.value : { status: 'failed', reason: reply?.error ?? 'no answer' });
})()`;
