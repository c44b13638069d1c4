import { type IDBPDatabase, openDB } from 'idb';
import type { LibrarySchema } from './LibrarySchema';

export type Library = IDBPDatabase<LibrarySchema>;

const NAME = 'library';
/** Raised with every change of the stores; `upgrade` brings older ones up to it, step by step. */
const VERSION = 2;

/**
 * Opens the reader's library, and makes it where there is none. For a newer version of it the older one is closed.
 *
 * @param onClosed called when it is closed by the browser or for a newer version: it must be opened again
 */
export function openLibrary(onClosed: () => void, name = NAME): Promise<Library> {
  return openDB<LibrarySchema>(name, VERSION, {
    async upgrade(database, before, _, transaction) {
      if (before < 1) {
        for (const store of ['pages', 'removed', 'packs', 'corrections', 'counts', 'packed'] as const) {
          database.createObjectStore(store);
        }
      }
      // All pages were packed as one, after every change anew.
      if (before < 2) {
        database.deleteObjectStore('packed');
        // So that no two segments ever have the same key, also where the store was emptied between them.
        database.createObjectStore('packed', { autoIncrement: true });
        database.createObjectStore('unpacked');
        for (const id of await transaction.objectStore('pages').getAllKeys())
          await transaction.objectStore('unpacked').put(0, id);
      }
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      onClosed();
    },
    terminated: onClosed,
  });
}
