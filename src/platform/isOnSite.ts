import { isOfSite } from '../model/isOfSite';
import { hostOf } from './hostOf';
import { hostOfPattern } from './hostOfPattern';
import { isEverySite } from './isEverySite';
import { sitePattern } from './sitePattern';

/** Whether an address is on a site, given as a match pattern ("*://*.news.example/*"), or as that of all sites. */
export function isOnSite(url: string, pattern: string): boolean {
  if (sitePattern(url) === null) return false;
  const named = hostOfPattern(pattern);
  if (named === null) return isEverySite(pattern);
  const host = hostOf(url);
  return named.withSubdomains ? isOfSite(host, [named.host]) : host === named.host;
}
