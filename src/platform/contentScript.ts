import { browser } from '#browser';
import { getExceptedSites } from './exceptedSites';
import { patternsOf } from './patternsOf';

const READER = ['content.js'];
const DRAWING = ['drawing.js'];
const STYLES = ['content.css'];
const ID = 'read-along';

/**
 * Has the browser start the content script by itself on every site the reader allowed, now and later, but for those the
 * reader excepted. Registered for all sites, but it runs only where the reader granted the site; nobody has to keep a list.
 */
export async function registerContentScript(): Promise<void> {
  const excludeMatches = patternsOf(await getExceptedSites());
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      matches: ['*://*/*'],
      excludeMatches,
      js: READER,
      allFrames: true,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

/**
 * Starts the content script in a tab, which takes the reader's click there or a granted site; in its frames too, as far as
 * their sites are granted.
 * @returns the numbers of the frames it runs in; the top frame's is 0.
 * @throws Error in the browser's words where extensions may not run.
 */
export async function startContentScript(tabId: number): Promise<number[]> {
  const started = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: READER });
  return started.map(({ frameId }) => frameId);
}

/**
 * Adds the styles of the highlights and the script that draws to a page that is an article. Not before:
 * a stylesheet has the browser compute the styles of the whole page again, some 5 µs an element, which only the pages
 * that gain by it should pay, and not while the reader's slices wait for it.
 */
export async function startDrawing(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await Promise.all([
    browser.scripting.insertCSS({ target, files: STYLES }),
    browser.scripting.executeScript({ target, files: DRAWING }),
  ]);
}
