import { inSlices } from '../../src/page/inSlices';
import { isElementShown } from '../../src/page/isElementShown';
import { readArticles } from '../../src/page/readArticles';

// Bundled by itself and put into a page's isolated world, where the content script would be: reads the page as that does.
Object.assign(globalThis, {
  async readThisPage(): Promise<string> {
    const steps = readArticles(document, location.href, { isVisible: isElementShown });
    const { value, ...times } = await inSlices(steps, new AbortController().signal);
    return JSON.stringify({ article: value[0].article, ...times });
  },
});
