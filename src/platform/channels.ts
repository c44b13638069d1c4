import type { Runtime } from 'webextension-polyfill';
import { browser } from '#browser';
import type { Sender } from './messages';
import { senderOf } from './senderOf';

/** One end of a channel between a view and the page it follows; the browser closes it when either goes. */
export interface Channel {
  readonly sender: Sender | null;
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  onClose(listener: () => void): void;
  close(): void;
}

/** Opens a channel to the content script in the top frame of a tab; it closes at once where none listens there. */
export function openChannel(tabId: number, name: string): Channel {
  return channelOf(browser.tabs.connect(tabId, { name, frameId: 0 }));
}

/** Calls `listener` with every channel of this name that is opened to this script. */
export function onChannel(name: string, listener: (channel: Channel) => void): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === name) listener(channelOf(port));
  });
}

function channelOf(port: Runtime.Port): Channel {
  const { sender } = port;
  return {
    sender: sender ? senderOf(sender) : null,
    post: (message) => port.postMessage(message),
    onMessage: (listener) => port.onMessage.addListener(listener),
    onClose: (listener) => port.onDisconnect.addListener(listener),
    close: () => port.disconnect(),
  };
}
