import type { LibraryRules } from '../model/LibraryRules';

/** Whether an organisation lets a pack of this checksum be installed, and be used where it is. */
export function mayBeUsed(checksum: string, { packs }: LibraryRules): boolean {
  return packs === null || packs.includes(checksum);
}
