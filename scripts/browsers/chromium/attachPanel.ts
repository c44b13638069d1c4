import type { BrowserContext } from 'playwright';
import { OwnView } from './OwnView';
import { extensionId } from './serviceWorker';
import { viewTarget } from './viewTarget';

/** The panel beside a page, once it is open. @throws Error where none opens within 20 seconds. */
export async function attachPanel(context: BrowserContext): Promise<OwnView> {
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('the browser cannot be spoken to');
  return OwnView.attach(browser, await viewTarget(browser, await extensionId(context), 'views/panel.html'));
}
