import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Article } from '../../src/model/Article';
import { readArticle } from '../../src/page/readArticle';

/** The address under which `inspect` serves a saved page. */
const localAddress = (file: string) => `http://127.0.0.1/${encodeURIComponent(basename(file))}`;

/** The address that a page gives itself, or null. */
function declaredAddress(document: Document): string | null {
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return link ?? document.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? null;
}

/**
 * Reads a page saved on disk as the content script would, with a DOM made by linkedom: no browser, no layout.
 *
 * @param address 'local': as `inspect` does; 'declared': the one the page gives itself, for an index ("about:blank" where it gives none).
 */
export function readSavedPage(file: string, address: 'local' | 'declared' = 'local'): Article {
  const { document } = parseHTML(readFileSync(file, 'utf8'));
  const url = address === 'local' ? localAddress(file) : (declaredAddress(document) ?? 'about:blank');
  return readArticle(document, url).article;
}
