import { isOfSite } from '../model/isOfSite';
import { hostOfPattern } from './hostOfPattern';
import { isEverySite } from './isEverySite';
import { sitePattern } from './sitePattern';

/** Whether an address is on a site, given as a match pattern ("*://*.news.example/*"), or as that of all sites. */
export function isOnSite(url: string, pattern: string): boolean {
  if (sitePattern(url) === null) return false;
  const { protocol, hostname } = new URL(url);
  // In their own menus browsers grant one scheme alone.
  if (pattern.startsWith('http') && !pattern.startsWith(`${protocol}//`)) return false;
  const named = hostOfPattern(pattern);
  if (named === null) return isEverySite(pattern);
  return named.withSubdomains ? isOfSite(hostname, [named.host]) : hostname === named.host;
}
