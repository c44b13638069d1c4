import { browser } from '#browser';

/** Whether this script still belongs to a running extension; false once the extension was updated, switched off or removed. */
export function isConnected(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
