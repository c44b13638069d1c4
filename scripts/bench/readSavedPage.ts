import { parseHTML } from 'linkedom';
import type { Article } from '../../src/model/Article';
import { readArticle } from '../../src/page/readArticle';
import { savedPage } from '../browsers/PageSource';

/**
 * Reads a page saved on disk as the content script would, under the address that `inspect` gives it, with a DOM made by
 * linkedom: no browser, no layout.
 */
export function readSavedPage(file: string): Article {
  const source = savedPage(file);
  if (source.kind !== 'saved') throw new Error(`${file} is no saved page`);
  const { document } = parseHTML(source.body.toString('utf8'));
  return readArticle(document, source.url).article;
}
