import type { Forest } from '../../src/learned/Forest';
import { readArticlesInSlices } from '../../src/page/readArticlesInSlices';
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
      const { readings, ...times } = await readArticlesInSlices(
        document,
        source.url,
        { forest },
        new AbortController().signal,
      );
      return { article: readings[0].article, ...times };
    },
    close: async () => {},
  };
}
