import browser from 'webextension-polyfill';

/** The browser's extension interface, the same in Chromium and Firefox. Nothing outside this folder touches it. */
export { browser };
