import { checkPack } from '../engine/index/pack/checkPack';
import type { PackHeader } from '../engine/index/pack/PackHeader';
import type { LibraryRules } from '../model/LibraryRules';
import { LibraryError } from './LibraryError';
import { mayBeUsed } from './mayBeUsed';
import type { Library } from './openLibrary';

/**
 * Checks a pack and adds it to the library; one that is there already is not added twice.
 * @throws PackError with a sentence that says what is wrong; LibraryError where the organisation's rules do not have it
 */
export async function installPack(
  library: Library,
  bytes: Uint8Array,
  installedAt: number,
  rules: LibraryRules,
): Promise<PackHeader> {
  const header = checkPack(bytes);
  if (!mayBeUsed(header.checksum, rules))
    throw new LibraryError(
      `Your organisation does not let this pack (${header.checksum}) be used.`,
      'refusedPack',
      header.checksum,
    );
  const transaction = library.transaction(['packs', 'counts'], 'readwrite');
  const counts = transaction.objectStore('counts');
  void transaction.objectStore('packs').put({ header, bytes: bytes.slice().buffer, installedAt }, header.checksum);
  void counts.put(((await counts.get('revision')) ?? 0) + 1, 'revision');
  await transaction.done;
  return header;
}
