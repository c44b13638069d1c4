import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Article } from '../../src/model/Article';
import { readArticle } from '../../src/page/readArticle';

/**
 * Reads a page saved on disk as the content script would, with a DOM made by linkedom: no browser, no layout.
 *
 * @param url the address to read it under; the same local one that `inspect` serves it from unless given.
 */
export function readSavedPage(file: string, url = `http://127.0.0.1/${encodeURIComponent(basename(file))}`): Article {
  const { document } = parseHTML(readFileSync(file, 'utf8'));
  return readArticle(document, url).article;
}
