import { parseHTML } from 'linkedom';
import { decodeHtml } from './decodeHtml';

/**
 * A saved page as a document without layout. Where linkedom does not mend as browsers do it is helped: a page without an `html`
 * element gets one, and what stands between head and body goes into the head.
 */
export function parsePage(bytes: Uint8Array): Document {
  const html = decodeHtml(bytes);
  let { document } = parseHTML(html);
  if (document.documentElement?.localName !== 'html')
    document = parseHTML(`<!doctype html><html>${html}</html>`).document;
  const { head } = document;
  if (document.querySelector('body') === null) return document;
  for (let next = head.nextSibling; next !== null && next.nodeName !== 'BODY'; next = head.nextSibling)
    head.append(next);
  return document;
}
