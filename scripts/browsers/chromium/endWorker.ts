import type { BrowserContext } from 'playwright';

/** Ends the background worker, as the browser does whenever it likes; false where there is none just then. */
export async function endWorker(context: BrowserContext): Promise<boolean> {
  const browser = await context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ exclude: false }] });
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.endsWith('/background.js'));
  if (worker) await browser.send('Target.closeTarget', { targetId: worker.targetId }).catch(() => undefined);
  await browser.detach();
  return worker !== undefined;
}
