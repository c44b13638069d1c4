import { parseHTML } from 'linkedom';
import { decodeHtml } from './decodeHtml';

/** A saved page as a document without layout. Where linkedom misses what browsers supply by themselves, the `html` element, it is supplied. */
export function parsePage(bytes: Uint8Array): Document {
  const html = decodeHtml(bytes);
  const { document } = parseHTML(html);
  if (document.documentElement?.localName === 'html') return document;
  return parseHTML(`<!doctype html><html>${html}</html>`).document;
}
