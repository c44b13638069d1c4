import { browser } from '#browser';
import { hostOfPattern } from './hostOfPattern';

/** Takes back what the reader allowed by the name of a host; of what was allowed by another name nothing changes. */
export async function giveUpSite(host: string): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const given = origins.filter((origin) => hostOfPattern(origin)?.host === host);
  if (given.length > 0) await browser.permissions.remove({ origins: given });
}
