import { browser } from '#browser';
import { hostOfPattern } from './hostOfPattern';

/** Takes back what the reader allowed by the names of these hosts; of what was allowed by another name nothing changes. */
export async function giveUpSites(hosts: readonly string[]): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const given = origins.filter((origin) => hosts.includes(hostOfPattern(origin)?.host ?? ''));
  if (given.length > 0) await browser.permissions.remove({ origins: given });
}
