export type BrowserName = 'chromium' | 'firefox';

const OF_CHROMIUM = {
  background: { service_worker: 'background.js' },
  minimum_chrome_version: '121',
};

const OF_FIREFOX = {
  background: { scripts: ['background.js'] },
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
  const { optional_host_permissions: hosts, ...rest } = template;
  return {
    ...rest,
    version,
    ...(allSites ? { host_permissions: hosts } : { optional_host_permissions: hosts }),
    ...(browser === 'chromium' ? OF_CHROMIUM : OF_FIREFOX),
  };
}
