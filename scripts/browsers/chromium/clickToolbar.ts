import type { CDPSession, Page } from 'playwright';
import { OwnView } from './OwnView';
import { extensionId } from './serviceWorker';
import { viewTarget } from './viewTarget';

/**
 * Clicks the extension's toolbar button over a page, as a reader does: the popup opens and the page is granted.
 * (`action.openPopup()` would open it without the grant.) @throws Error where no popup opens within 20 seconds.
 */
export async function clickToolbar(page: Page): Promise<OwnView> {
  await page.bringToFront();
  const browser = await page.context().browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('the browser cannot be spoken to');
  const id = await extensionId(page.context());
  await browser.send('Extensions.triggerAction', { id, targetId: await tabOf(browser, page) });
  return OwnView.attach(browser, await viewTarget(browser, id, 'views/popup.html'));
}

/** The id of the tab (not of the page in it), which is what can be clicked over. */
async function tabOf(browser: CDPSession, page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  await session.detach();
  const filter = [{ type: 'tab', exclude: false }, { exclude: false }];
  const { targetInfos } = await browser.send('Target.getTargets', { filter });
  const tabs = targetInfos.filter(({ type }) => type === 'tab');
  const tab = tabs.find(({ url, title }) => url === targetInfo.url && title === targetInfo.title);
  if (!tab) throw new Error(`there is no tab for ${page.url()}`);
  return tab.targetId;
}
