import type { Runtime } from 'webextension-polyfill';
import { browser } from '#browser';
import type { MessageListener } from './MessageListener';
import { senderOf } from './senderOf';

/** Messages to the worker or a view of this extension. */
export function onMessage(listener: MessageListener): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    listener(message, senderOf(sender)),
  );
}
