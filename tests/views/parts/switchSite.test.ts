import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SiteAccess } from '../../../src/platform/siteAccess';
import { switchSite } from '../../../src/views/parts/switchSite';

const calls = vi.hoisted(() => ({ set: vi.fn(), except: vi.fn() }));

vi.mock('../../../src/platform/exceptedSites', () => ({
  exceptSite: async (...args: unknown[]) => calls.except(...args),
}));
vi.mock('../../../src/platform/siteAccess', () => ({
  getSiteAccess: async () => 'asked anew',
  setSiteAccess: async (...args: unknown[]) => {
    calls.set(...args);
    return 'as set';
  },
}));

describe('switchSite', () => {
  beforeEach(() => vi.clearAllMocks());

  it.each<[SiteAccess, boolean, unknown[][], unknown[][]]>([
    ['when-asked', true, [['this-site', 'https://news.example/']], []],
    ['this-site', false, [['when-asked', 'https://news.example/']], []],
    ['all-sites', false, [], [['news.example', true]]],
    ['excepted', true, [], [['news.example', false]]],
  ])('%s, read along: %s', async (access, readAlong, set, excepted) => {
    await switchSite({ host: 'news.example', access }, readAlong);
    expect(calls.set.mock.calls).toEqual(set);
    expect(calls.except.mock.calls).toEqual(excepted);
  });

  it('never gives back the leave for all sites', async () => {
    expect(await switchSite({ host: 'news.example', access: 'all-sites' }, false)).toEqual({
      host: 'news.example',
      access: 'asked anew',
    });
    expect(calls.set).not.toHaveBeenCalled();
  });
});
