import { LibraryError } from '../library/LibraryError';
import { writeLibrary } from '../library/writeLibrary';
import type { Place } from '../messaging/askContent';
import { isPrivateTab } from '../platform/isPrivateTab';
import { getLibraryRules } from '../platform/libraryRules';
import { articleInTab } from './articleInTab';
import { getLibrary } from './getLibrary';
import { readSaved } from './readSaved';

/**
 * Saves the article that the reader has in view in a frame of a tab.
 * @throws LibraryError in a sentence for the reader where it cannot be; nothing has changed then
 */
export async function keepArticle(place: Exclude<Place, number>): Promise<void> {
  if (await isPrivateTab(place.tabId))
    throw new LibraryError('Nothing is saved from a private window.', 'refusedPrivate');
  const article = await articleInTab(place);
  if (article === null) throw new LibraryError('There is no article in this tab to save.', 'refusedNoArticle');
  const page = readSaved({ article, savedAt: Date.now() });
  await writeLibrary(await getLibrary().library(), [page], [], await getLibraryRules());
}
