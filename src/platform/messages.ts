import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser';

/** Who sent a message, as the browser (not the message) says. */
export type Sender = Pick<Runtime.MessageSender, 'id' | 'url' | 'frameId'> & { readonly tabId: number | undefined };

export function sendToExtension(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/** To the top frame of a tab. Rejects where no script of this extension listens there. */
export function sendToTab(tabId: number, message: unknown): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 });
}

/** `listener` returns undefined for what is not meant for it, so that another listener may answer. */
export function onMessage(listener: (message: unknown, sender: Sender) => Promise<unknown> | undefined): void {
  // `sendResponse` with `true` is the one way of answering later that every browser has, with and without the polyfill.
  const answerLater = (message: unknown, sender: Runtime.MessageSender, sendResponse: (reply: unknown) => void) => {
    const { id, url, frameId } = sender;
    const answer = listener(message, { id, url, frameId, tabId: sender.tab?.id });
    if (!answer) return undefined;
    answer.then(sendResponse);
    return true;
  };
  browser.runtime.onMessage.addListener(answerLater as Runtime.OnMessageListenerCallback);
}

/** Sent by a page of this extension (or its worker) whose path begins with `path`. False where anything is missing. */
export function isOwnPage(sender: Sender, path: string): boolean {
  return sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL(path)) === true;
}

/** Sent by this extension's content script in the top frame of a page from the web. False where anything is missing. */
export function isOwnContentScript(sender: Sender): boolean {
  const { id, url, frameId, tabId } = sender;
  return (
    id === browser.runtime.id &&
    tabId !== undefined &&
    frameId === 0 &&
    url !== undefined &&
    /^(?:https?|file):\/\//.test(url)
  );
}
