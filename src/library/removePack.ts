import type { Library } from './openLibrary';

/** Takes a pack out of the library, by its checksum. */
export async function removePack(library: Library, checksum: string): Promise<void> {
  const transaction = library.transaction(['packs', 'counts'], 'readwrite');
  const counts = transaction.objectStore('counts');
  void transaction.objectStore('packs').delete(checksum);
  await counts.put(((await counts.get('revision')) ?? 0) + 1, 'revision');
  await transaction.done;
}
