import { openChannel } from '../platform/channels';
import type { ContentToView } from './protocol';
import type { Told } from './Told';

interface Following extends ContentToView {
  /** The page went, or no content script is there. */
  readonly ended: () => void;
}

/**
 * Has the page in a tab tell a view what it comes to and where its reader is, until the function this answers with is called.
 * The first words come at once.
 */
export function followPage(tabId: number, { ended, ...heard }: Following): () => void {
  const channel = openChannel(tabId, 'following');
  channel.onMessage((message) => {
    const told = message as Told;
    if (told.call === 'status') heard.status(told.argument);
    else if (told.call === 'at') heard.at(told.argument);
  });
  channel.onClose(ended);
  return () => channel.close();
}
