import { browser } from '#browser';
import { isOfSite } from '../model/isOfSite';
import { getExceptedSites } from './exceptedSites';
import { hostOf } from './hostOf';
import { isEverySite } from './isEverySite';
import { isOnSite } from './isOnSite';
import { getManagedSettings } from './managedSettings';
import { sitePattern } from './sitePattern';

/**
 * On which sites this extension reads along by itself; the browser's own permissions are the record of it.
 * `excepted`: on all but this one; `fixed`: an organisation has this one left out, whatever the reader allows.
 */
export type SiteAccess = 'when-asked' | 'this-site' | 'all-sites' | 'excepted' | 'fixed';

/** What can be asked of the browser. */
export type AskedAccess = Exclude<SiteAccess, 'excepted' | 'fixed'>;

const ALL_SITES = '*://*/*';

/** The choice in force for the site of `url` (null: no site in particular). */
export async function getSiteAccess(url: string | null): Promise<SiteAccess> {
  const host = hostOf(url);
  if (isOfSite(host, (await getManagedSettings()).exceptedSites)) return 'fixed';
  if (await browser.permissions.contains({ origins: [ALL_SITES] })) {
    return isOfSite(host, await getExceptedSites()) ? 'excepted' : 'all-sites';
  }
  // By whatever name it was granted: in their own menus browsers grant hosts without what lies under them.
  const { origins = [] } = await browser.permissions.getAll();
  return url !== null && origins.some((origin) => isOnSite(url, origin)) ? 'this-site' : 'when-asked';
}

/**
 * Changes the choice. To be called straight from a click: browsers let an extension ask for sites only then,
 * and show the reader their own question. Answers with the choice then in force, which is the old one on a no.
 * @throws Error where `this-site` is asked for and `url` is none of a web site.
 */
export async function setSiteAccess(access: AskedAccess, url: string | null): Promise<SiteAccess> {
  const site = sitePattern(url);
  if (access === 'this-site' && site === null) throw new Error('only web sites can be read along');
  const wanted = access === 'all-sites' ? ALL_SITES : access === 'this-site' ? site : null;
  // Asked for before anything is awaited: the click counts only until then.
  const granted = wanted === null || (await browser.permissions.request({ origins: [wanted] }));
  if (granted && access !== 'all-sites') await giveUp(url, access);
  return getSiteAccess(url);
}

/** With a site goes every permission that covers it, by either scheme, or it would still be read along. */
async function giveUp(url: string | null, access: AskedAccess): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const addresses = access === 'when-asked' ? ['https', 'http'].map((scheme) => `${scheme}://${hostOf(url)}/`) : [];
  const isOfIt = (origin: string): boolean => addresses.some((address) => isOnSite(address, origin));
  const tooMuch = origins.filter((origin) => isEverySite(origin) || isOfIt(origin));
  if (tooMuch.length > 0) await browser.permissions.remove({ origins: tooMuch });
}
