import { browser } from '#browser';

/** Opens a page of this extension ("views/welcome.html") in a new tab. */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}
