import { describe, expect, it } from 'vitest';
import template from '../../manifest.json';
import { manifestFor } from '../../scripts/build/manifestFor';

describe('manifestFor', () => {
  it.each(['chromium', 'firefox'] as const)('asks for nothing that %s would warn of at install', (browser) => {
    const manifest = manifestFor(template, { browser, version: '1.2.3', allSites: false });
    const panel = browser === 'chromium' ? ['sidePanel'] : [];
    expect(manifest.permissions).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage', ...panel]);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest.version).toBe('1.2.3');
  });

  it('lets no page of the extension ask the network', () => {
    const { content_security_policy: policy } = manifestFor(template, {
      browser: 'chromium',
      version: '1',
      allSites: false,
    });
    expect(policy).toEqual({ extension_pages: expect.stringContaining("default-src 'none'") });
    for (const name of ['form-action', 'base-uri', 'frame-ancestors']) {
      expect(JSON.stringify(policy)).toContain(`${name} 'none'`);
    }
    expect(JSON.stringify(policy)).not.toMatch(/connect-src|https?:/);
  });

  it('gives each browser its own kind of background, and only that', () => {
    const background = (browser: 'chromium' | 'firefox') =>
      manifestFor(template, { browser, version: '1', allSites: false }).background;
    expect(background('chromium')).toEqual({ service_worker: 'background.js' });
    expect(background('firefox')).toEqual({ scripts: ['background.js'] });
  });
});
