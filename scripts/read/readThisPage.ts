import { isElementShown } from '../../src/page/isElementShown';
import { readArticleInSlices } from '../../src/page/readArticleInSlices';

// Bundled by itself and put into a page's isolated world, where the content script would be: reads the page as that does.
Object.assign(globalThis, {
  async readThisPage(): Promise<string> {
    const options = { isVisible: isElementShown };
    const timed = await readArticleInSlices(document, location.href, options, new AbortController().signal);
    return JSON.stringify({ article: timed.reading.article, workMs: timed.workMs, longestMs: timed.longestMs });
  },
});
