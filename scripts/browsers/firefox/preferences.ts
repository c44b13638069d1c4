/** As in the manifest of the Firefox build. */
export const EXTENSION_ID = 'according-to@according-to.invalid';

/** Pinned, so that the addresses of the extension's pages are known. */
export const UUID = '5d3f1b52-7a43-4c6e-9a0e-2f6a1b8c9d10';

export type Preferences = Readonly<Record<string, string | boolean | number>>;

/** A profile for tests, as the text of its `user.js`: quiet, and asking nothing of the network. @param more besides */
export function preferences(more: Preferences = {}): string {
  const values: Preferences = {
    'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: UUID }),
    'browser.shell.checkDefaultBrowser': false,
    'browser.aboutwelcome.enabled': false,
    'browser.startup.page': '0',
    'browser.newtabpage.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'app.update.enabled': false,
    'extensions.update.enabled': false,
    'services.settings.server': 'data:,',
    ...more,
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}
