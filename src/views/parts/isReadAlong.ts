import type { SiteAccess } from '../../platform/siteAccess';

/** Whether a site is read along without being asked. */
export function isReadAlong(access: SiteAccess): boolean {
  return access === 'this-site' || access === 'all-sites';
}
