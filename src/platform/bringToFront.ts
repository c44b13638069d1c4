import { browser } from '#browser';

/** Brings a tab to the front of its window. */
export async function bringToFront(tabId: number): Promise<void> {
  await browser.tabs.update(tabId, { active: true });
}
