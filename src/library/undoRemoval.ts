import type { Library } from './openLibrary';

/** Brings back what the last removal took; a page that was saved again since then stays as it is. Answers how many came back. */
export async function undoRemoval(library: Library): Promise<number> {
  const transaction = library.transaction(['pages', 'removed', 'counts', 'unpacked'], 'readwrite');
  const pages = transaction.objectStore('pages');
  const counts = transaction.objectStore('counts');
  const revision = ((await counts.get('revision')) ?? 0) + 1;
  let size = (await counts.get('size')) ?? 0;
  let back = 0;
  for (const stored of await transaction.objectStore('removed').getAll()) {
    if ((await pages.get(stored.page.id)) !== undefined) continue;
    void pages.put(stored, stored.page.id);
    void transaction.objectStore('unpacked').put(revision, stored.page.id);
    size += stored.size;
    back++;
  }
  void transaction.objectStore('removed').clear();
  void counts.put(size, 'size');
  void counts.put(revision, 'revision');
  await transaction.done;
  return back;
}
