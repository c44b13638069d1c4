import { getSiteAccess } from '../../platform/siteAccess';
import type { SiteState } from './SiteState';

/** The site of an address; null where it is none on the web, or not known. */
export async function siteOf(url: string | null): Promise<SiteState | null> {
  if (url === null || !/^https?:/.test(url)) return null;
  return { host: new URL(url).hostname, access: await getSiteAccess(url) };
}
