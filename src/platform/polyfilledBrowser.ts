import polyfill, { type Browser } from 'webextension-polyfill';

/**
 * The browser's extension interface for the worker and the extension's own pages, where nobody else's code runs: by the
 * polyfill, so that promises work alike in every browser (`onMessage` may answer with one). Content scripts have the bare
 * interface of `browser.ts` instead, chosen by the condition "content" of `#browser` in package.json: the polyfill takes
 * whatever stands under `browser` and has a `runtime.id`, which a page can put there (tests/platform/polyfill.test.ts).
 */
export const browser: Browser = polyfill;
