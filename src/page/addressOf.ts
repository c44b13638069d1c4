/** Without what readers of one article need not share: query, fragment, a slash or "index.html" at the end of the path. */
function placeOf({ host, pathname }: URL): string {
  return `${host.replace(/^www\./, '')}${pathname.replace(/(?:\/index\.html?|\/)$/, '')}`;
}

/**
 * The address to cite a page by: the canonical one that the page gives, where that is the same place without the tokens
 * of who came how; else the page's own. (A page that moves on without a new document keeps an old canonical address, and
 * a hostile one may name any.)
 */
export function addressOf(document: Document, href: string): string {
  const given = document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href');
  if (!given || !URL.canParse(href) || !URL.canParse(given, href)) return href;
  const canonical = new URL(given, href);
  const isSame = /^https?:$/.test(canonical.protocol) && placeOf(canonical) === placeOf(new URL(href));
  return isSame ? canonical.href : href;
}
