const MAX_TAGS = 400;

/** The page's `meta` elements: name, property or itemprop in lower case to its contents, bounded, in order. */
export function readMeta(document: Document): ReadonlyMap<string, readonly string[]> {
  const meta = new Map<string, string[]>();
  let tags = 0;
  for (const tag of document.querySelectorAll('meta[content]')) {
    if (++tags > MAX_TAGS) break;
    const name =
      tag.getAttribute('property') ??
      tag.getAttribute('name') ??
      tag.getAttribute('itemprop') ??
      tag.getAttribute('http-equiv');
    const content = (tag.getAttribute('content') ?? '').slice(0, 1000).replace(/\s+/g, ' ').trim();
    if (name === null || content === '') continue;
    const key = name.toLowerCase();
    const known = meta.get(key);
    if (known === undefined) meta.set(key, [content]);
    else known.push(content);
  }
  return meta;
}
