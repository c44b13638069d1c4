/** In browsers that prepare pages before the reader opens them. */
type MaybePrerendered = Document & { readonly prerendering?: boolean };

/**
 * Calls `start` at once, or where the page is only being prerendered, once the reader has opened it: until then the
 * browser counts its messages for the page in front, and most prerendered pages are never opened.
 */
export function onceShown(document: MaybePrerendered, start: () => void, signal: AbortSignal): void {
  if (document.prerendering === true) document.addEventListener('prerenderingchange', start, { once: true, signal });
  else start();
}
