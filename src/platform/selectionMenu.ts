import { browser } from '#browser';

const ID = 'who-said-this';

/** What a reader has marked on a page and asks about. */
export interface AskedSelection {
  readonly text: string;
  readonly tabId: number;
  readonly windowId: number | null;
}

/** Adds the entry to the menu that the browser shows over marked text; nothing where it has no such menu (phones). */
export async function addSelectionMenu(title: string): Promise<void> {
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: ID, title, contexts: ['selection'] });
}

/** Calls `listener` when a reader chooses that entry, still within the click. */
export function onSelectionMenu(listener: (asked: AskedSelection) => void): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId !== ID || !selectionText || tab?.id === undefined) return;
    listener({ text: selectionText, tabId: tab.id, windowId: tab.windowId ?? null });
  });
}
