import { isEverySite } from './isEverySite';
import { sitePattern } from './sitePattern';

/** Whether an address is on a site, given as a match pattern of this extension's ("*://news.example/*") or of all sites. */
export function isOnSite(url: string, pattern: string): boolean {
  const own = sitePattern(url);
  return own !== null && (isEverySite(pattern) || pattern.replace(/^https?:/, '*:') === own);
}
