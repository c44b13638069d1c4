import type { BrowserContext } from 'playwright';
import { onExtensionsPage } from './onExtensionsPage';

/** Starts the extension again from its folder, as after an update. */
export async function reloadExtension(context: BrowserContext): Promise<void> {
  // Chromium keeps an unpacked extension that was reloaded only in its developers' mode.
  await onExtensionsPage(context, 'chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await onExtensionsPage(context, 'chrome.developerPrivate.reload(id, { failQuietly: true })');
}
