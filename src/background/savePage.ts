import { LibraryError } from '../library/LibraryError';
import { writeLibrary } from '../library/writeLibrary';
import type { SavedState } from '../messaging/protocol';
import { isPrivateTab } from '../platform/isPrivateTab';
import { getLibraryRules } from '../platform/libraryRules';
import { articleInTab } from './articleInTab';
import { getLibrary } from './getLibrary';
import { readSaved } from './readSaved';
import { savedState } from './savedState';

/**
 * Saves the page in a tab to the reader's library.
 * @throws LibraryError in a sentence for the reader where it cannot be; nothing has changed then
 */
export async function savePage({ tabId }: { readonly tabId: number }): Promise<SavedState> {
  if (await isPrivateTab(tabId)) throw new LibraryError('Nothing is saved from a private window.');
  const article = await articleInTab(tabId);
  if (article === null) throw new LibraryError('There is no article in this tab to save.');
  const page = readSaved({ article, savedAt: Date.now() });
  await writeLibrary(await getLibrary().library(), [page], [], await getLibraryRules());
  return savedState({ tabId });
}
