/** An address of numbers has nothing under it. */
const NUMBERS = /^\[|^[\d.]+$/;

/**
 * The match pattern of the site of an address, with all that lies under it: "https://news.example/a" gives
 * "*://*.news.example/*"; null where `url` is no address on the web.
 */
export function sitePattern(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  // An asterisk is a letter of a host, but not of a pattern's.
  if ((protocol !== 'https:' && protocol !== 'http:') || hostname.includes('*')) return null;
  return NUMBERS.test(hostname) ? `*://${hostname}/*` : `*://*.${hostname}/*`;
}
