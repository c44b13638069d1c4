import { onChannel } from '../platform/channels';
import { isOwnPage } from '../platform/messages';
import type { ContentToView } from './protocol';
import type { Told } from './Told';

/** The content script's end: calls `listener` with every view of this extension that begins to follow the page. */
export function onFollower(listener: (view: ContentToView, onGone: (gone: () => void) => void) => void): void {
  onChannel('following', (channel) => {
    if (channel.sender === null || !isOwnPage(channel.sender, '/')) return channel.close();
    const tell = (told: Told) => channel.post(told);
    const view: ContentToView = {
      status: (argument) => tell({ call: 'status', argument }),
      at: (argument) => tell({ call: 'at', argument }),
    };
    listener(view, channel.onClose);
  });
}
