import type { Runtime } from 'webextension-polyfill';
import { browser } from '#browser';
import type { MessageListener } from './MessageListener';
import { senderOf } from './senderOf';

/**
 * Messages to a content script. It has the browser's bare interface, under which `sendResponse` with `true` is the one way of
 * answering later that every browser has.
 */
export function onMessageInPage(listener: MessageListener): void {
  const answerLater = (message: unknown, sender: Runtime.MessageSender, sendResponse: (reply: unknown) => void) => {
    const answer = listener(message, senderOf(sender));
    if (!answer) return undefined;
    answer.then(sendResponse);
    return true;
  };
  browser.runtime.onMessage.addListener(answerLater as Runtime.OnMessageListenerCallback);
}
