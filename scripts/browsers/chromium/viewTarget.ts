import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession } from 'playwright';

const PATIENCE_MS = 20_000;

/** The target of an open page of the extension ("views/popup.html"). @throws Error where none opens within 20 seconds. */
export async function viewTarget(browser: CDPSession, extension: string, path: string): Promise<string> {
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await sleep(20)) {
    const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ exclude: false }] });
    const view = targetInfos.find(
      ({ type, url }) => type === 'page' && url === `chrome-extension://${extension}/${path}`,
    );
    if (view) return view.targetId;
  }
  throw new Error(`${path} did not open`);
}
