/** "https://news.example/a" gives "*://news.example/*"; null where `url` is no address on the web. */
export function sitePattern(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? `*://${hostname}/*` : null;
}
