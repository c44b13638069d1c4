import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { PageSource } from '../browsers/PageSource';
import { parsePage } from '../lib/parsePage';

/** Elements that a reader sees as lines of their own; Readability hands over markup. */
const LINES = 'p, div, li, h1, h2, h3, h4, h5, h6, blockquote, figcaption, td, br';

/** What Firefox's reader view would make of a saved page, in the form of a line of `read`. */
export function readabilityReading(source: PageSource & { kind: 'saved' }) {
  const document = parsePage(source.body);
  const isArticle = isProbablyReaderable(document);
  const parsed = parse(document);
  return {
    kind: isArticle && parsed ? 'article' : 'not-article',
    title: parsed?.title ?? null,
    published: parsed?.publishedTime ?? null,
    body: parsed?.content ? textOf(parsed.content) : '',
  };
}

/** Null also where it stumbles over what linkedom makes of a page without a body. */
function parse(document: Document) {
  try {
    return new Readability(document).parse();
  } catch {
    return null;
  }
}

/** The text of markup, with white space between what stands in different lines. */
function textOf(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  for (const line of document.querySelectorAll(LINES)) line.append('\n');
  return document.body.textContent ?? '';
}
