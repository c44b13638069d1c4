import { exceptSite } from '../../platform/exceptedSites';
import { getSiteAccess, setSiteAccess } from '../../platform/siteAccess';
import type { SiteState } from './SiteState';

/**
 * Switches reading along on or off for one site, and no other: where all sites are granted it is excepted from them, or no
 * longer. To be called straight from a click. @returns what then holds, which is the old state where the reader said no.
 */
export async function switchSite({ host, access }: SiteState, readAlong: boolean): Promise<SiteState> {
  const url = `https://${host}/`;
  // The browser is asked before anything is awaited, or the click no longer counts.
  if (access === 'when-asked' || access === 'this-site') {
    return { host, access: await setSiteAccess(readAlong ? 'this-site' : 'when-asked', url) };
  }
  await exceptSite(host, !readAlong);
  return { host, access: await getSiteAccess(url) };
}
