import type { SiteAccess } from '../../platform/siteAccess';

/** The site of the page in front, and whether this extension reads along on it. */
export interface SiteState {
  /** Without a port. */
  readonly host: string;
  readonly access: SiteAccess;
}
