import { browser } from '#browser';

/** Calls `listener` when the browser has started. */
export function onBrowserStart(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener);
}
