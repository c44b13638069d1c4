import type { Firefox } from '../../scripts/browsers/firefox/Firefox';
import type { FirefoxPage } from '../../scripts/browsers/firefox/FirefoxPage';
import type { PageSource } from '../../scripts/browsers/PageSource';

/** Opens a page in Firefox and saves it from the popup, as a reader does. @returns its tab, open still */
export async function saveInFirefox(firefox: Firefox, source: PageSource): Promise<FirefoxPage> {
  const page = await firefox.openPage(source);
  await page.clickToolbar();
  await page.popup.textOnce((shown) => shown.includes('Save this page'));
  await page.popup.click('.save-page');
  await page.popup.textOnce((shown) => shown.includes('Saved on'));
  await page.closePopup();
  return page;
}
