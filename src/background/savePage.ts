import type { SavedState } from '../messaging/protocol';
import { keepArticle } from './keepArticle';
import { savedState } from './savedState';

/**
 * Saves the page in a tab to the reader's library.
 * @throws LibraryError in a sentence for the reader where it cannot be; nothing has changed then
 */
export async function savePage({ tabId }: { readonly tabId: number }): Promise<SavedState> {
  await keepArticle({ tabId, frameId: 0 });
  return savedState({ tabId });
}
