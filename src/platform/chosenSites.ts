import { browser } from '#browser';
import { hostOfPattern } from './hostOfPattern';

/** The hosts the reader allowed one by one, in alphabetical order; the permission for all sites is none of them. */
export async function getChosenSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return [...new Set(origins.flatMap((origin) => hostOfPattern(origin)?.host ?? []))].sort();
}
