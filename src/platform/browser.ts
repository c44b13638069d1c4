import type { Browser } from 'webextension-polyfill';

/**
 * The browser's extension interface, the same in Chromium and Firefox; nothing outside this folder touches it.
 * Under manifest version 3 `chrome` returns promises in both, so the polyfill lends its types and none of its 3 KB.
 * It must be `chrome`: where `browser` is not defined, a page's `<a id="browser">` would be found under that name.
 */
declare const chrome: Browser;

export const browser: Browser = chrome;
