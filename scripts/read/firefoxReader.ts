import { Firefox } from '../browsers/firefox/Firefox';
import { bundleReader } from './bundleReader';
import type { PageReader, PageReading } from './PageReader';

/** Opens each page in Firefox and reads it in a sandbox of its own, as the content script does, without the extension around it. */
export async function firefoxReader(executable: string): Promise<PageReader> {
  const script = await bundleReader();
  const firefox = await Firefox.launch(executable, null);
  return {
    async read(source) {
      const page = await firefox.openPage(source);
      try {
        return JSON.parse(await page.evaluateApart<string>(`${script};readThisPage()`)) as PageReading;
      } finally {
        await page.close();
      }
    },
    close: () => firefox.close(),
  };
}
