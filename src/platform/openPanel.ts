import { browser } from '#browser';
import { openPage } from './openPage';

/** What the types lent by the polyfill do not know: Chromium's side panel. */
interface WithSidePanel {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
}

/**
 * Opens the panel beside the page: Chromium's side panel, Firefox's sidebar, or a tab of its own about that page where the browser
 * has neither (phones). To be called straight from a click or key: browsers open it only then.
 * @param tabId the page's; null where the panel is to find it itself, which only one beside a page can
 */
export async function openPanel(windowId: number | null, tabId: number | null): Promise<void> {
  const { sidePanel } = browser as WithSidePanel;
  if (sidePanel && windowId !== null) await sidePanel.open({ windowId });
  else if (browser.sidebarAction) await browser.sidebarAction.open();
  else if (tabId !== null) await openPage(`views/panel.html?tab=${tabId}`);
}
