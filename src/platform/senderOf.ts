import type { Runtime } from 'webextension-polyfill';
import type { Sender } from './messages';

/** What is asked of who sent a message. */
export function senderOf({ id, url, frameId, tab }: Runtime.MessageSender): Sender {
  return { id, url, frameId, tabId: tab?.id, inFront: tab?.active === true };
}
