import { LibraryError } from '../library/LibraryError';
import type { Sender } from '../platform/messages';
import { keepArticle } from './keepArticle';

/**
 * Saves the article whose card the reader has open. The content script that asks is told no more than that it is done.
 * @throws LibraryError in a sentence for the reader where it cannot be; nothing has changed then
 */
export async function saveFromCard({ tabId, frameId = 0, inFront }: Sender): Promise<void> {
  // A card is pressed where it is seen.
  if (tabId === undefined || !inFront)
    throw new LibraryError('Only the page in front can be saved from its card.', 'refusedBehind');
  await keepArticle({ tabId, frameId });
}
