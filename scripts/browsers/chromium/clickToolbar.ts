import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright';
import { Popup } from './Popup';
import { extensionId } from './serviceWorker';

/**
 * Clicks the extension's toolbar button over a page, as a reader does: the popup opens and the page is granted.
 * (`action.openPopup()` would open it without the grant.) @throws Error where no popup opens within 20 seconds.
 */
export async function clickToolbar(page: Page): Promise<Popup> {
  await page.bringToFront();
  const browser = await page.context().browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('the browser cannot be spoken to');
  const id = await extensionId(page.context());
  await browser.send('Extensions.triggerAction', { id, targetId: await tabOf(browser, page) });
  return Popup.attach(browser, await popupTarget(browser, id));
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

async function popupTarget(browser: CDPSession, id: string): Promise<string> {
  for (const until = Date.now() + 20_000; Date.now() < until; await sleep(20)) {
    const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ exclude: false }] });
    const popup = targetInfos.find(
      ({ type, url }) => type === 'page' && url === `chrome-extension://${id}/views/popup.html`,
    );
    if (popup) return popup.targetId;
  }
  throw new Error('no popup opened');
}
