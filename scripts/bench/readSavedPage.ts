import type { Article } from '../../src/model/Article';
import { readArticle } from '../../src/page/readArticle';
import { savedPage } from '../browsers/PageSource';
import { parsePage } from '../lib/parsePage';

/**
 * Reads a page saved on disk as the content script would, under the address that `inspect` gives it, with a DOM made by
 * linkedom: no browser, no layout.
 *
 * @param nowhere the address of a page that names none, where it must not be that of this machine.
 */
export function readSavedPage(file: string, nowhere?: string): Article {
  const source = savedPage(file);
  if (source.kind !== 'saved') throw new Error(`${file} is no saved page`);
  const document = parsePage(source.body);
  const isLocal = source.url.startsWith('http://127.0.0.1/');
  return readArticle(document, isLocal && nowhere !== undefined ? nowhere : source.url).article;
}
