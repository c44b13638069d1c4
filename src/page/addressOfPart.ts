const ADDRESS = /^data-(?:[a-z]{1,20}-){0,3}(?:url|href|permalink|canonical|link|path)$/;
const SHARED = /[?&](?:url|u)=(https?(?::|%3a)[^&]+)/i;
/** Elements from the headline outwards whose attributes are looked at, and attributes of one. */
const MOST_ELEMENTS = 30;
const MOST_ATTRIBUTES = 40;
const MOST_LINKS = 60;
const MOST_CHARACTERS = 2000;

function* namedIn(part: Element): Generator<string | null | undefined> {
  const headline = part.querySelector('h1') ?? part.querySelector('h2, h3');
  let at: Element | null = headline ?? part;
  for (let steps = 0; at !== null && steps < MOST_ELEMENTS; steps++) {
    for (const { name, value } of [...at.attributes].slice(0, MOST_ATTRIBUTES)) if (ADDRESS.test(name)) yield value;
    at = at === part ? null : at.parentElement;
  }
  yield (headline?.querySelector('a[href]') ?? headline?.closest('a[href]'))?.getAttribute('href');
  const item = part.querySelector('[itemprop="mainEntityOfPage"], [itemprop="url"]');
  yield item?.getAttribute('itemid') ?? item?.getAttribute('href') ?? item?.getAttribute('content');
  for (const link of [...part.querySelectorAll('a[href*="http"]')].slice(0, MOST_LINKS)) yield sharedBy(link);
}

/** What a link for sharing shares ("…/sharer?u=https://…"). */
function sharedBy(link: Element): string | null {
  const [, shared] = SHARED.exec((link.getAttribute('href') ?? '').slice(0, MOST_CHARACTERS)) ?? [];
  try {
    return shared === undefined ? null : decodeURIComponent(shared);
  } catch {
    return null;
  }
}

const hostOf = ({ host }: URL): string => host.replace(/^www\./, '');

/**
 * The address of an article that was appended to another one's page, as its metadata, an attribute around its headline
 * (`data-url`), its headline's link or its buttons for sharing tell; null where none names a place of the same site.
 */
export function addressOfPart(part: Element, stated: string | null, page: string): string | null {
  for (const named of [stated, ...namedIn(part)]) {
    if (!named || named.length > MOST_CHARACTERS || !URL.canParse(page) || !URL.canParse(named, page)) continue;
    const url = new URL(named, page);
    if (/^https?:$/.test(url.protocol) && hostOf(url) === hostOf(new URL(page)) && url.pathname !== '/')
      return url.href;
  }
  return null;
}
