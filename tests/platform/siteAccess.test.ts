import { beforeEach, describe, expect, it, vi } from 'vitest';

/** The browser's record of what the reader granted; `answer` is what the reader says when asked. */
const granted = new Set<string>();
let answer = true;

const permissions = {
  contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.has(origin)),
  getAll: async () => ({ origins: [...granted] }),
  request: vi.fn(async ({ origins }: { origins: string[] }) => {
    if (answer) for (const origin of origins) granted.add(origin);
    return answer;
  }),
  remove: vi.fn(async ({ origins }: { origins: string[] }) => {
    for (const origin of origins) granted.delete(origin);
    return true;
  }),
};

let excepted: unknown;
let fixed: unknown;
const storage = {
  local: { get: async () => ({ exceptedSites: excepted }) },
  managed: { get: async () => ({ exceptedSites: fixed }) },
};

vi.stubGlobal('chrome', { permissions, storage });
const { getSiteAccess, setSiteAccess } = await import('../../src/platform/siteAccess');
const { giveUpSites } = await import('../../src/platform/giveUpSites');
const { getChosenSites } = await import('../../src/platform/chosenSites');

const PAGE = 'https://halmcourier.example/2026/ferry?a=1';
const SITE = '*://*.halmcourier.example/*';
const WIDER = '*://*.example/*';
const BY_THE_BROWSER = 'https://halmcourier.example/*';
const UNSAFE = 'http://halmcourier.example/*';
const ALL = '*://*/*';

describe('site access', () => {
  beforeEach(() => {
    granted.clear();
    answer = true;
    excepted = undefined;
    fixed = undefined;
    vi.clearAllMocks();
  });

  it.each([
    [[], 'when-asked'],
    [[SITE], 'this-site'],
    [[WIDER], 'this-site'],
    [[BY_THE_BROWSER], 'this-site'],
    [[UNSAFE], 'when-asked'],
    [['*://*.other.example/*'], 'when-asked'],
    [['*://www.halmcourier.example/*'], 'when-asked'],
    [[ALL], 'all-sites'],
    [[ALL, SITE], 'all-sites'],
  ])('is what the browser has on record: %j is %s', async (origins, access) => {
    for (const origin of origins) granted.add(origin);
    expect(await getSiteAccess(PAGE)).toBe(access);
  });

  it.each([
    [[ALL], 'fixed'],
    [[SITE], 'fixed'],
    [[], 'fixed'],
  ])('knows a site that an organisation has left out, whatever is granted: %j', async (origins, access) => {
    for (const origin of origins) granted.add(origin);
    fixed = ['halmcourier.example'];
    expect(await getSiteAccess(PAGE)).toBe(access);
    expect(await getSiteAccess('https://other.example/')).not.toBe('fixed');
  });

  it.each([
    [[ALL], ['halmcourier.example'], 'excepted'],
    [[ALL], ['example'], 'excepted'],
    [[ALL], ['www.halmcourier.example', 'other.example'], 'all-sites'],
    [[ALL], 'no list', 'all-sites'],
    [[SITE], ['halmcourier.example'], 'this-site'],
  ])('knows a site that is left out of all: %j, without %j, is %s', async (origins, hosts, access) => {
    for (const origin of origins) granted.add(origin);
    excepted = hosts;
    expect(await getSiteAccess(PAGE)).toBe(access);
  });

  it.each([
    ['this-site', [], [SITE]],
    ['all-sites', [], [ALL]],
    ['all-sites', [SITE], [ALL, SITE]],
    ['this-site', [ALL], [SITE]],
    ['when-asked', [SITE, '*://*.other.example/*'], ['*://*.other.example/*']],
    ['when-asked', [SITE, WIDER, BY_THE_BROWSER, UNSAFE], []],
    ['when-asked', [ALL, SITE], []],
    ['when-asked', ['<all_urls>'], []],
  ] as const)('%s, from %j, leaves %j', async (access, before, after) => {
    for (const origin of before) granted.add(origin);
    expect(await setSiteAccess(access, PAGE)).toBe(access);
    expect([...granted].sort()).toEqual([...after].sort());
  });

  it('stays as it is when the reader says no', async () => {
    granted.add(SITE);
    answer = false;
    expect(await setSiteAccess('all-sites', PAGE)).toBe('this-site');
    expect([...granted]).toEqual([SITE]);
  });

  it('asks before anything is awaited, while the click still counts', () => {
    void setSiteAccess('this-site', PAGE);
    expect(permissions.request).toHaveBeenCalledWith({ origins: [SITE] });
  });

  it.each(['about:blank', 'file:///tmp/a.html', 'chrome://settings', 'no address'])('is not for %s', async (url) => {
    await expect(setSiteAccess('this-site', url)).rejects.toThrow('only web sites can be read along');
    expect(permissions.request).not.toHaveBeenCalled();
  });

  it('of one name is given back without that of another', async () => {
    for (const origin of [SITE, WIDER, BY_THE_BROWSER]) granted.add(origin);
    expect(await getChosenSites()).toEqual(['example', 'halmcourier.example']);
    await giveUpSites(['halmcourier.example']);
    expect([...granted]).toEqual([WIDER]);
    expect(await getChosenSites()).toEqual(['example']);
  });

  it('of several names is given back at once', async () => {
    for (const origin of [ALL, SITE, UNSAFE, '*://*.other.example/*', '*://*.third.example/*']) granted.add(origin);
    await giveUpSites(['halmcourier.example', 'third.example', 'none.example']);
    expect([...granted]).toEqual([ALL, '*://*.other.example/*']);
    expect(permissions.remove).toHaveBeenCalledTimes(1);
    await giveUpSites(['none.example']);
    expect(permissions.remove).toHaveBeenCalledTimes(1);
  });
});
