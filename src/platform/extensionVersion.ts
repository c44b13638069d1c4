import { browser } from '#browser';

/** The version of this extension, as its manifest gives it. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
