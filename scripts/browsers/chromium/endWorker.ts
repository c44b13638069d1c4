import type { BrowserContext, CDPSession } from 'playwright';

interface Version {
  readonly versionId: string;
  readonly scriptURL: string;
  readonly runningStatus: string;
}

/**
 * Ends the background worker, as the browser does whenever it likes, and waits until it is gone: told to end, it still answers
 * for a moment. False where there is none just then.
 * @throws Error where no page is open, by way of which Chromium tells of workers
 */
export async function endWorker(context: BrowserContext): Promise<boolean> {
  const [page] = context.pages();
  if (page === undefined) throw new Error('no page is open');
  const session = await context.newCDPSession(page);
  try {
    // What is there comes first, be it nothing, and then each change.
    const first = toldOnce(session, () => true);
    await session.send('ServiceWorker.enable');
    const running = (await first).find(
      ({ scriptURL, runningStatus }) =>
        scriptURL.endsWith('/background.js') && (runningStatus === 'running' || runningStatus === 'starting'),
    );
    if (running === undefined) return false;
    const { versionId } = running;
    const stopped = toldOnce(session, (versions) =>
      versions.some((version) => version.versionId === versionId && version.runningStatus === 'stopped'),
    );
    await session.send('ServiceWorker.stopWorker', { versionId });
    await stopped;
    return true;
  } finally {
    await session.detach();
  }
}

/** What Chromium tells of workers, the first time that it is what is waited for. */
function toldOnce(session: CDPSession, isIt: (versions: readonly Version[]) => boolean): Promise<readonly Version[]> {
  return new Promise((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (isIt(versions)) resolve(versions);
    });
  });
}
