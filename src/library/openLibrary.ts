import { type IDBPDatabase, openDB } from 'idb';
import type { LibrarySchema } from './LibrarySchema';

export type Library = IDBPDatabase<LibrarySchema>;

const NAME = 'library';
/** Raised with every change of the stores; `upgrade` brings older ones up to it, step by step. */
const VERSION = 1;

/** Opens the reader's library, and makes it where there is none. Another tab with a newer version is made way for. */
export function openLibrary(name = NAME): Promise<Library> {
  return openDB<LibrarySchema>(name, VERSION, {
    upgrade(database, before) {
      if (before < 1) {
        for (const store of ['pages', 'removed', 'packs', 'corrections', 'counts', 'packed'] as const) {
          database.createObjectStore(store);
        }
      }
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
    },
  });
}
