import { chromium, type Page } from 'playwright';
import { openPage } from '../browsers/chromium/openPage';
import { bundleReader } from './bundleReader';
import type { PageReader, PageReading } from './PageReader';

/** Opens each page in Chromium and reads it in a world of its own, as the content script does, without the extension around it. */
export async function chromiumReader(executable: string): Promise<PageReader> {
  const script = await bundleReader();
  // The sandbox cannot be set up by root, as in containers.
  const args = ['--disable-dev-shm-usage', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  const browser = await chromium.launch({ executablePath: executable, headless: true, args });
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  return {
    async read(source) {
      const page = await openPage(context, source);
      try {
        return JSON.parse(await readIn(page, script)) as PageReading;
      } finally {
        await page.close();
      }
    },
    close: () => browser.close(),
  };
}

async function readIn(page: Page, script: string): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const expression = `${script};readThisPage()`;
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId: executionContextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return String(result.value);
}
