import { checkPack } from '../engine/index/pack/checkPack';
import type { PackHeader } from '../engine/index/pack/PackHeader';
import type { Library } from './openLibrary';

/**
 * Checks a pack and adds it to the library; one that is there already is not added twice.
 * @throws PackError with a sentence that says what is wrong
 */
export async function installPack(library: Library, bytes: Uint8Array, installedAt: number): Promise<PackHeader> {
  const header = checkPack(bytes);
  const transaction = library.transaction(['packs', 'counts'], 'readwrite');
  const counts = transaction.objectStore('counts');
  void transaction.objectStore('packs').put({ header, bytes: bytes.slice().buffer, installedAt }, header.checksum);
  void counts.put(((await counts.get('revision')) ?? 0) + 1, 'revision');
  await transaction.done;
  return header;
}
