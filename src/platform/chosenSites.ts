import { browser } from '#browser';

/** The hosts the reader allowed one by one, in alphabetical order; the permission for all sites is none of them. */
export async function getChosenSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const hosts = origins.map((origin) => /^(?:\*|https?):\/\/([^/*]+)\//.exec(origin)?.[1]);
  return [...new Set(hosts.filter((host) => host !== undefined))].sort();
}
