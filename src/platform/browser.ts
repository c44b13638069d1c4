import type { Browser } from 'webextension-polyfill';

type Interfaces = { readonly browser?: Browser; readonly chrome: Browser };

/**
 * The browser's extension interface, the same in Chromium and Firefox; nothing outside this folder touches it.
 * Under manifest version 3 both names return promises, so the polyfill lends its types and none of its 3 KB.
 * Only what is the global object's own counts: a page's `<form id="chrome">` or `<a id="browser">` would be found under
 * those names too, and in Chromium the form even in place of `chrome`.
 */
export const browser: Browser = ownInterface(globalThis as typeof globalThis & Interfaces);

function ownInterface(world: Interfaces): Browser {
  return Object.hasOwn(world, 'browser') && world.browser !== undefined ? world.browser : world.chrome;
}
