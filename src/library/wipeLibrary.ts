import type { Library } from './openLibrary';

/** Empties the library for good: pages, packs, corrections, and what could be undone. */
export async function wipeLibrary(library: Library): Promise<void> {
  const stores = ['pages', 'removed', 'packs', 'corrections', 'packed', 'unpacked', 'counts'] as const;
  const transaction = library.transaction(stores, 'readwrite');
  const revision = (await transaction.objectStore('counts').get('revision')) ?? 0;
  for (const store of stores) void transaction.objectStore(store).clear();
  // Goes on counting, so that nobody takes what was opened before for what is there now.
  void transaction.objectStore('counts').put(revision + 1, 'revision');
  await transaction.done;
}
