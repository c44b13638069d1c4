import type { BrowserContext, Page } from 'playwright';
import type { PageSource } from '../PageSource';

/**
 * Opens a page in a new tab. A saved page is answered from its file under its own address, and whatever else it asks for
 * is refused, so that nothing leaves the machine.
 */
export async function openPage(context: BrowserContext, source: PageSource): Promise<Page> {
  const page = await context.newPage();
  if (source.kind === 'saved') {
    const { url, body, headers } = source;
    let served = false;
    await page.route('**/*', (route) => {
      const request = route.request();
      const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
      if (!isPage) return route.abort('blockedbyclient');
      // A page that sends its readers on (`<meta http-equiv="refresh">`) stays: no content means no new page.
      if (served || request.url() !== url) return route.fulfill({ status: 204 });
      served = true;
      return route.fulfill({ body, headers });
    });
  }
  await page.goto(source.url, { waitUntil: 'load' });
  return page;
}
