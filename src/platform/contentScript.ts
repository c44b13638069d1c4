import { browser } from './browser';

const FILES = { js: ['content.js'], css: ['content.css'] };
const CARDS = ['cards.js'];
const ID = 'read-along';

/**
 * Has the browser start the content script by itself on every site the reader allowed, now and later.
 * Registered for all sites, but it runs only where the reader granted the site; nobody has to keep a list.
 */
export async function registerContentScript(): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  await browser.scripting.registerContentScripts([
    { id: ID, matches: ['*://*/*'], ...FILES, runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}

/**
 * Starts the content script in the top frame of a tab, which takes the reader's click there or a granted site.
 * @throws Error in the browser's words where extensions may not run.
 */
export async function startContentScript(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, files: FILES.css });
  await browser.scripting.executeScript({ target: { tabId }, files: FILES.js });
}

/** Adds the script that opens cards to a page where the content script has drawn something to hover. */
export async function startCards(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: CARDS });
}
