import { browser } from '#browser';

/** `first` is true once in the life of an installation; otherwise the extension or the browser was updated. */
export function onInstalled(listener: (first: boolean) => unknown): void {
  browser.runtime.onInstalled.addListener(({ reason }) => listener(reason === 'install'));
}
