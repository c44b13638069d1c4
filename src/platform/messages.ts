import type { Runtime } from 'webextension-polyfill';
import { browser } from '#browser';

/** Who sent a message, as the browser (not the message) says. */
export type Sender = Pick<Runtime.MessageSender, 'id' | 'url' | 'frameId'> & {
  readonly tabId: number | undefined;
  /** It came from the tab in front of its window. */
  readonly inFront: boolean;
};

export function sendToExtension(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/** To one frame of a tab; the top one is 0. Rejects where no script of this extension listens there. */
export function sendToTab(tabId: number, message: unknown, frameId = 0): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message, { frameId });
}

/** Sent by a page of this extension (or its worker) whose path begins with `path`. False where anything is missing. */
export function isOwnPage(sender: Sender, path: string): boolean {
  return sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL(path)) === true;
}

/** Sent by this extension's content script in a page from the web or a frame of it. False where anything is missing. */
export function isOwnContentScript(sender: Sender): boolean {
  const { id, url, frameId, tabId } = sender;
  return (
    id === browser.runtime.id &&
    tabId !== undefined &&
    frameId !== undefined &&
    url !== undefined &&
    /^(?:https?|file):\/\//.test(url)
  );
}
