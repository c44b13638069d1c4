import { browser } from '#browser';
import { openPage } from './openPage';

/** What the types lent by the polyfill do not know: Chromium's side panel. */
interface WithSidePanel {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
}

/**
 * Opens the panel beside the page: Chromium's side panel, Firefox's sidebar, or a tab of its own where the browser has neither
 * (phones). To be called straight from a click or key: browsers open it only then.
 */
export async function openPanel(windowId: number | null): Promise<void> {
  const { sidePanel } = browser as WithSidePanel;
  if (sidePanel && windowId !== null) await sidePanel.open({ windowId });
  else if (browser.sidebarAction) await browser.sidebarAction.open();
  else await openPage('views/panel.html');
}
