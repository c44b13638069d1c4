import { browser } from '#browser';

export interface ActiveTab {
  readonly id: number;
  /** The window it is in; null where the browser has none (phones). */
  readonly windowId: number | null;
  /** Null where the browser does not say, as on its own pages and on sites that were not granted. */
  readonly url: string | null;
}

/** The tab in front of the reader in this window, or null where there is none. */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, windowId: tab.windowId ?? null, url: tab.url ?? null };
}
