export type BrowserName = 'chromium' | 'firefox';

/** Besides the permissions of both. It needs one for its panel; Firefox's sidebar needs none. */
const CHROMIUM_PERMISSIONS = ['sidePanel'];

const OF_CHROMIUM = {
  background: { service_worker: 'background.js' },
  minimum_chrome_version: '121',
  side_panel: { default_path: 'views/panel.html' },
  storage: { managed_schema: 'managed-schema.json' },
};

const OF_FIREFOX = {
  background: { scripts: ['background.js'] },
  sidebar_action: {
    default_panel: 'views/panel.html',
    default_title: '__MSG_extensionName__',
    default_icon: { 16: 'icons/16.png', 32: 'icons/32.png' },
    open_at_install: false,
  },
  browser_specific_settings: {
    gecko: {
      id: 'according-to@according-to.invalid',
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: '142.0' },
  },
};

/** What `manifest.json` at the root says for every browser. */
export type ManifestTemplate = Record<string, unknown>;

interface Options {
  readonly browser: BrowserName;
  /** From package.json: its one home. */
  readonly version: string;
  /** For tests: the sites are declared, so no reader has to grant them. Such a build would warn at install. */
  readonly allSites: boolean;
}

/** One browser's manifest; each browser warns of what only the other one knows, so each gets its own. */
export function manifestFor(template: ManifestTemplate, { browser, version, allSites }: Options): ManifestTemplate {
  const { optional_host_permissions: hosts, permissions, ...rest } = template;
  return {
    ...rest,
    version,
    permissions: [...(permissions as string[]), ...(browser === 'chromium' ? CHROMIUM_PERMISSIONS : [])],
    ...(allSites ? { host_permissions: hosts } : { optional_host_permissions: hosts }),
    ...(browser === 'chromium' ? OF_CHROMIUM : OF_FIREFOX),
  };
}
