import type { Library } from './openLibrary';

/** Takes pages out of the library, all of them in one transaction; `undoRemoval` brings them back until the next removal. */
export async function removePages(library: Library, ids: readonly string[]): Promise<void> {
  const transaction = library.transaction(['pages', 'removed', 'counts'], 'readwrite');
  const pages = transaction.objectStore('pages');
  const removed = transaction.objectStore('removed');
  const counts = transaction.objectStore('counts');
  void removed.clear();
  let size = (await counts.get('size')) ?? 0;
  for (const id of ids) {
    const stored = await pages.get(id);
    if (stored === undefined) continue;
    void removed.put(stored, id);
    void pages.delete(id);
    size -= stored.size;
  }
  void counts.put(size, 'size');
  void counts.put(((await counts.get('revision')) ?? 0) + 1, 'revision');
  await transaction.done;
}
