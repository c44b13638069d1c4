import type { Page } from 'playwright';

/**
 * Calls `onRequest` for what scripts in a page ask the network for from now on. Where the page's own scripts do not run,
 * only an extension's are left; what the browser fetches by itself (icons, images in the markup) is not told.
 */
export async function watchRequests(page: Page, onRequest: (url: string) => void): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', ({ request, initiator }) => {
    if (initiator.type === 'script') onRequest(request.url);
  });
}
