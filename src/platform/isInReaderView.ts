import { browser } from '#browser';

/**
 * Whether Firefox shows a tab in its reader view, which it lets no extension into (its bug 1371786); other browsers know of none.
 * Tells no more than that, and needs no permission.
 */
export async function isInReaderView(tabId: number): Promise<boolean> {
  try {
    return (await browser.tabs.get(tabId)).isInReaderMode === true;
  } catch {
    return false;
  }
}
