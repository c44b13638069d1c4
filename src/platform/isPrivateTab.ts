import { browser } from '#browser';

/** Whether a tab is in a private window, of which nothing may be kept. */
export async function isPrivateTab(tabId: number): Promise<boolean> {
  return (await browser.tabs.get(tabId)).incognito;
}
