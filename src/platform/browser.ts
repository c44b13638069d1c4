import type { Browser } from 'webextension-polyfill';

type Interfaces = { readonly browser?: Browser; readonly chrome: Browser };

/**
 * The browser's bare extension interface, for content scripts: under manifest version 3 both names return promises. Worker and
 * views have the polyfill's (`polyfilledBrowser.ts`). Nothing outside this folder touches either.
 * Only what is the global object's own counts: a page's `<form id="chrome">` or `<a id="browser">` would be found under
 * those names too, and in Chromium the form even in place of `chrome`.
 */
export const browser: Browser = ownInterface(globalThis as typeof globalThis & Interfaces);

function ownInterface(world: Interfaces): Browser {
  return Object.hasOwn(world, 'browser') && world.browser !== undefined ? world.browser : world.chrome;
}
