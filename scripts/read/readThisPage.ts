import { isElementShown } from '../../src/page/isElementShown';
import { readArticlesInSlices } from '../../src/page/readArticlesInSlices';

// Bundled by itself and put into a page's isolated world, where the content script would be: reads the page as that does.
Object.assign(globalThis, {
  async readThisPage(): Promise<string> {
    const options = { isVisible: isElementShown };
    const timed = await readArticlesInSlices(document, location.href, options, new AbortController().signal);
    return JSON.stringify({ article: timed.readings[0].article, workMs: timed.workMs, longestMs: timed.longestMs });
  },
});
