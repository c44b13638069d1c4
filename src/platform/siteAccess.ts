import { browser } from './browser';

/** On which sites this extension reads along by itself; the browser's own permissions are the only record of it. */
export type SiteAccess = 'when-asked' | 'this-site' | 'all-sites';

const ALL_SITES = '*://*/*';

/** The choice in force for the site of `url` (null: no site in particular). */
export async function getSiteAccess(url: string | null): Promise<SiteAccess> {
  if (await browser.permissions.contains({ origins: [ALL_SITES] })) return 'all-sites';
  const site = sitePattern(url);
  return site !== null && (await browser.permissions.contains({ origins: [site] })) ? 'this-site' : 'when-asked';
}

/**
 * Changes the choice. To be called straight from a click: browsers let an extension ask for sites only then,
 * and show the reader their own question. Answers with the choice then in force, which is the old one on a no.
 * @throws Error where `this-site` is asked for and `url` is none of a web site.
 */
export async function setSiteAccess(access: SiteAccess, url: string | null): Promise<SiteAccess> {
  const site = sitePattern(url);
  if (access === 'this-site' && site === null) throw new Error('only web sites can be read along');
  const wanted = access === 'all-sites' ? ALL_SITES : access === 'this-site' ? site : null;
  // Asked for before anything is awaited: the click counts only until then.
  const granted = wanted === null || (await browser.permissions.request({ origins: [wanted] }));
  if (granted && access !== 'all-sites') await giveUp(site, access);
  return getSiteAccess(url);
}

async function giveUp(site: string | null, access: SiteAccess): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const tooMuch = origins.filter((origin) => isEverySite(origin) || (access === 'when-asked' && origin === site));
  if (tooMuch.length > 0) await browser.permissions.remove({ origins: tooMuch });
}

function isEverySite(origin: string): boolean {
  return /^(?:<all_urls>|(?:\*|https?):\/\/\*\/\*)$/.test(origin);
}

/** "https://news.example/a" gives "*://news.example/*"; null where `url` is no address on the web. */
function sitePattern(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? `*://${hostname}/*` : null;
}
