import type { Page } from 'playwright';
import { clickToolbar } from './clickToolbar';
import { OwnView } from './OwnView';
import { extensionId } from './serviceWorker';
import { viewTarget } from './viewTarget';

/** Opens the panel beside a page by the toolbar button and the popup's own button, as a reader does. */
export async function openPanel(page: Page): Promise<OwnView> {
  const popup = await clickToolbar(page);
  await popup.waitFor('.open-panel');
  await popup.click('.open-panel');
  const browser = await page.context().browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('the browser cannot be spoken to');
  return OwnView.attach(browser, await viewTarget(browser, await extensionId(page.context()), 'views/panel.html'));
}
