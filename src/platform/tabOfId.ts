import { browser } from '#browser';
import type { ActiveTab } from './activeTab';

/** A tab by its id; null where there is none any more. */
export async function tabOfId(id: number): Promise<ActiveTab | null> {
  const tab = await browser.tabs.get(id).catch(() => null);
  return tab === null ? null : { id, windowId: tab.windowId ?? null, url: tab.url ?? null };
}
