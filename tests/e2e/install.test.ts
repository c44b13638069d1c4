import { describe, expect, it } from 'vitest';
import { lintForStores } from '../../scripts/build/lintForStores';
import { builtExtension, startChromium } from './extension';

interface ExtensionInfo {
  readonly name: string;
  readonly manifestErrors: readonly unknown[];
  readonly permissions: {
    /** What the reader is told of at install. */
    readonly simplePermissions: readonly unknown[];
    /** Sites it may read at once; absent where it may read none before it is asked. */
    readonly runtimeHostPermissions?: { readonly hosts: readonly unknown[] };
  };
}

/** What Chromium itself says of a build, on its page of extensions. */
async function askChromium(allSites: boolean): Promise<ExtensionInfo> {
  const { context, close } = await startChromium({ allSites });
  try {
    const page = await context.newPage();
    await page.goto('chrome://extensions');
    const all = (await page.evaluate('chrome.developerPrivate.getExtensionsInfo()')) as ExtensionInfo[];
    return all.find(({ name }) => name === 'According To')!;
  } finally {
    await close();
  }
}

describe('installing in Chromium', () => {
  it('leaves the browser nothing to complain of, and nothing to warn the reader of', async () => {
    const { manifestErrors, permissions } = await askChromium(false);
    expect(manifestErrors).toEqual([]);
    expect(permissions.simplePermissions).toEqual([]);
    expect(permissions.runtimeHostPermissions?.hosts ?? []).toEqual([]);
  });

  it('is a different matter for the build that is only for tests', async () => {
    const { permissions } = await askChromium(true);
    const warnings = [...permissions.simplePermissions, ...(permissions.runtimeHostPermissions?.hosts ?? [])];
    expect(warnings).not.toEqual([]);
  });
});

describe('installing in Firefox', () => {
  it('leaves the store’s own linter nothing to find', async () => {
    const extension = await builtExtension('firefox', false);
    try {
      expect(lintForStores(extension.folder)).toEqual([]);
    } finally {
      extension.remove();
    }
  });
});
