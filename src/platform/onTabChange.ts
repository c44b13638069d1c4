import { browser } from '#browser';

/** Calls `listener` with the id of a tab that comes to the front of its window, or whose page has loaded. */
export function onTabChange(listener: (tabId: number) => unknown): void {
  browser.tabs.onActivated.addListener(({ tabId }) => listener(tabId));
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'complete') listener(tabId);
  });
}
