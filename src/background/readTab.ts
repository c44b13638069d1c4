import { askContent, type Place } from '../messaging/askContent';
import type { PageStatus } from '../messaging/protocol';
import { tellViews } from '../messaging/tellViews';
import { startContentScript } from '../platform/contentScript';
import { isInReaderView } from '../platform/isInReaderView';

/**
 * Where the reading of a tab's page stands, after starting the content script where there was none; that of a frame, where
 * the page itself is no article and a frame of it is.
 * `forbidden` where the browser lets no extension run: its own pages, its store, or a page that was never opened to us.
 */
export async function readTab(tabId: number): Promise<PageStatus> {
  const running = await statusOf(tabId);
  if (running) return withFrames(tabId, running);
  try {
    await startContentScript(tabId);
  } catch {
    return { status: 'forbidden', inReaderView: await isInReaderView(tabId) };
  }
  void tellViews('pageRead', { tabId });
  const started = await statusOf(tabId);
  return started ? withFrames(tabId, started) : { status: 'failed', reason: 'the page did not answer' };
}

/** The page's own status, or where it is no article, that of the frame with most in it. */
async function withFrames(tabId: number, page: PageStatus): Promise<PageStatus> {
  if (page.status !== 'ready' || page.report.page.kind !== 'not-article') return page;
  const frames = await startContentScript(tabId).catch(() => []);
  let best: PageStatus = page;
  for (const frameId of frames.filter((frame) => frame !== 0)) {
    const status = await statusOf({ tabId, frameId });
    if (status?.status === 'reading') return status;
    if (status?.status === 'ready' && status.report.statements.length > statementsIn(best))
      best = { ...status, frameId };
  }
  return best;
}

function statementsIn(status: PageStatus): number {
  return status.status === 'ready' ? status.report.statements.length : 0;
}

async function statusOf(place: Place): Promise<PageStatus | null> {
  try {
    return await askContent(place, 'status');
  } catch {
    // The browser rejects where nobody listens there.
    return null;
  }
}
