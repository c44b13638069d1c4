import { askContent } from '../messaging/askContent';
import type { PageStatus } from '../messaging/protocol';
import { tellViews } from '../messaging/tellViews';
import { startContentScript } from '../platform/contentScript';

/**
 * Where the reading of a tab's page stands, after starting the content script where there was none.
 * `forbidden` where the browser lets no extension run: its own pages, its store, or a page that was never opened to us.
 */
export async function readTab(tabId: number): Promise<PageStatus> {
  const running = await statusOf(tabId);
  if (running) return running;
  try {
    await startContentScript(tabId);
  } catch {
    return { status: 'forbidden' };
  }
  void tellViews('pageRead', { tabId });
  return (await statusOf(tabId)) ?? { status: 'failed', reason: 'the page did not answer' };
}

async function statusOf(tabId: number): Promise<PageStatus | null> {
  try {
    return await askContent(tabId, 'status');
  } catch {
    // The browser rejects where nobody listens in that tab.
    return null;
  }
}
