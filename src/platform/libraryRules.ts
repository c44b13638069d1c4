import type { LibraryRules } from '../model/LibraryRules';
import { managedList } from './managedList';
import { readManagedStore } from './readManagedStore';

/** What an organisation counts in megabytes, the library counts in UTF-16 code units. */
const MEGABYTE = 1e6;

/** What an organisation lets its readers keep, as it has set it; what is not well formed counts as not set. */
export async function getLibraryRules(): Promise<LibraryRules> {
  const { savePages, unsavedSites, packs, libraryMegabytes: megabytes } = await readManagedStore();
  const isLimit = typeof megabytes === 'number' && Number.isInteger(megabytes) && megabytes >= 0;
  return {
    savePages: savePages !== false,
    unsavedSites: managedList(unsavedSites) ?? [],
    packs: managedList(packs),
    limit: isLimit ? megabytes * MEGABYTE : null,
  };
}
