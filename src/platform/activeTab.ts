import { browser } from './browser';

export interface ActiveTab {
  readonly id: number;
  /** Null where the browser does not say, as on its own pages. */
  readonly url: string | null;
}

/** The tab in front of the reader in this window, or null where there is none. */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}
