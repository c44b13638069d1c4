import type { Forest } from '../../src/learned/Forest';
import { inSlices } from '../../src/page/inSlices';
import { readArticles } from '../../src/page/readArticles';
import { parsePage } from '../lib/parsePage';
import type { PageReader } from './PageReader';

/**
 * Reads saved pages with a DOM made by linkedom: no browser, no layout. Addresses are not fetched.
 * @param forest trees other than those that ship.
 */
export function plainReader(forest?: Forest): PageReader {
  return {
    async read(source) {
      if (source.kind !== 'saved') throw new Error('without a browser only saved pages can be read');
      const document = parsePage(source.body);
      const steps = readArticles(document, source.url, { forest });
      const { value, ...times } = await inSlices(steps, new AbortController().signal);
      return { article: value[0].article, ...times };
    },
    close: async () => {},
  };
}
