import { articleKey } from '../engine/index/articleKey';
import type { SavedState } from '../messaging/protocol';
import { isPrivateTab } from '../platform/isPrivateTab';
import { articleInTab } from './articleInTab';
import { getLibrary } from './getLibrary';

/** Whether the page in a tab is saved, and may be. */
export async function savedState({ tabId }: { readonly tabId: number }): Promise<SavedState> {
  const article = await articleInTab(tabId);
  if (article === null || (await isPrivateTab(tabId))) return { mayBeSaved: false, savedAt: null };
  const library = await getLibrary().library();
  const stored = await library.get('pages', articleKey(article));
  return { mayBeSaved: true, savedAt: stored?.page.savedAt ?? null };
}
