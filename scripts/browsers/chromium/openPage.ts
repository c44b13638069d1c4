import type { BrowserContext, Page } from 'playwright';
import type { PageSource } from '../PageSource';

/**
 * Opens a page in a new tab. A saved page is answered from its file under its own address, its frames likewise, and whatever
 * else it asks for is refused, so that nothing leaves the machine.
 */
export async function openPage(context: BrowserContext, source: PageSource): Promise<Page> {
  const page = await context.newPage();
  if (source.kind === 'saved') {
    const { url, body, headers, frames = [] } = source;
    let served = false;
    await page.route('**/*', (route) => {
      const request = route.request();
      if (!request.isNavigationRequest()) return route.abort('blockedbyclient');
      if (request.frame() !== page.mainFrame()) {
        const frame = frames.find((each) => each.url === request.url());
        return frame ? route.fulfill({ body: frame.body, headers: frame.headers }) : route.abort('blockedbyclient');
      }
      // A page that sends its readers on (`<meta http-equiv="refresh">`) stays: no content means no new page.
      if (served || request.url() !== url) return route.fulfill({ status: 204 });
      served = true;
      return route.fulfill({ body, headers });
    });
  }
  await page.goto(source.url, { waitUntil: 'load' });
  return page;
}
