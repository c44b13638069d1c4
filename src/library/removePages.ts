import type { Library } from './openLibrary';

/** Takes pages out of the library, all of them in one transaction; `undoRemoval` brings them back until the next removal. */
export async function removePages(library: Library, ids: readonly string[]): Promise<void> {
  const transaction = library.transaction(['pages', 'removed', 'counts', 'unpacked'], 'readwrite');
  const pages = transaction.objectStore('pages');
  const removed = transaction.objectStore('removed');
  const counts = transaction.objectStore('counts');
  void removed.clear();
  const revision = ((await counts.get('revision')) ?? 0) + 1;
  let size = (await counts.get('size')) ?? 0;
  for (const id of ids) {
    const stored = await pages.get(id);
    if (stored === undefined) continue;
    void removed.put(stored, id);
    void pages.delete(id);
    void transaction.objectStore('unpacked').put(revision, id);
    size -= stored.size;
  }
  void counts.put(size, 'size');
  void counts.put(revision, 'revision');
  await transaction.done;
}
