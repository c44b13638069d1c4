import type { Page } from 'playwright';
import { attachPanel } from './attachPanel';
import { clickToolbar } from './clickToolbar';
import type { OwnView } from './OwnView';

/** Opens the panel beside a page by the toolbar button and the popup's own button, as a reader does. */
export async function openPanel(page: Page): Promise<OwnView> {
  const popup = await clickToolbar(page);
  await popup.waitFor('.open-panel');
  await popup.click('.open-panel');
  return attachPanel(page.context());
}
