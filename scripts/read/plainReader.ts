import type { Forest } from '../../src/learned/Forest';
import { readArticleInSlices } from '../../src/page/readArticleInSlices';
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
      const { reading, ...times } = await readArticleInSlices(
        document,
        source.url,
        { forest },
        new AbortController().signal,
      );
      return { article: reading.article, ...times };
    },
    close: async () => {},
  };
}
