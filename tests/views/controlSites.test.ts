import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SiteAccess } from '../../src/platform/siteAccess';
import type { SiteChoiceState } from '../../src/ui/SiteChoice';
import { controlSites } from '../../src/views/controlSites';

/** The browser's permissions, and what it answers when it is asked for more. */
const browser = vi.hoisted(() => ({
  all: false,
  hosts: new Set<string>(),
  grants: true,
  excepted: new Set<string>(),
  fixed: [] as string[],
}));

vi.mock('../../src/platform/chosenSites', () => ({ getChosenSites: async () => [...browser.hosts].sort() }));
vi.mock('../../src/platform/exceptedSites', () => ({
  getExceptedSites: async () => [...browser.excepted, ...browser.fixed].sort(),
  exceptSite: async (host: string, excepted: boolean) => {
    if (excepted) browser.excepted.add(host);
    else browser.excepted.delete(host);
  },
}));
vi.mock('../../src/platform/managedSettings', () => ({
  getManagedSettings: async () => ({ settings: {}, exceptedSites: browser.fixed }),
}));
vi.mock('../../src/platform/giveUpSites', () => ({
  giveUpSites: async (hosts: readonly string[]) => {
    for (const host of hosts) browser.hosts.delete(host);
  },
}));
vi.mock('../../src/platform/siteAccess', () => {
  const getSiteAccess = async (url: string | null): Promise<SiteAccess> =>
    browser.all ? 'all-sites' : url !== null && browser.hosts.has(new URL(url).host) ? 'this-site' : 'when-asked';
  return {
    getSiteAccess,
    setSiteAccess: async (access: SiteAccess, url: string | null) => {
      if (access !== 'when-asked' && !browser.grants) return getSiteAccess(url);
      browser.all = access === 'all-sites';
      if (access === 'this-site' && url !== null) browser.hosts.add(new URL(url).host);
      if (access === 'when-asked' && url !== null) browser.hosts.delete(new URL(url).host);
      return getSiteAccess(url);
    },
  };
});

/** Starts the control, does one thing, and gives the state shown in the end. */
async function stateAfter(act: (control: ReturnType<typeof controlSites>) => void): Promise<SiteChoiceState> {
  const shown: SiteChoiceState[] = [];
  const control = controlSites((state) => shown.push(state));
  await vi.waitFor(() => expect(shown).toHaveLength(1));
  act(control);
  await vi.waitFor(() => expect(shown).toHaveLength(2));
  return shown[1]!;
}

describe('controlSites', () => {
  beforeEach(() => {
    browser.all = false;
    browser.hosts = new Set();
    browser.grants = true;
    browser.excepted = new Set();
    browser.fixed = [];
  });

  it('shows the choice the permissions stand for', async () => {
    browser.hosts.add('a.example');
    const show = vi.fn();
    controlSites(show);
    await vi.waitFor(() =>
      expect(show).toHaveBeenCalledWith({
        choice: 'chosen',
        sites: ['a.example'],
        excepted: [],
        fixed: [],
        problem: null,
      }),
    );
  });

  it('reads along everywhere when that is granted', async () => {
    expect((await stateAfter((control) => control.choose('all'))).choice).toBe('all');
  });

  it('says so and stays as it was when it is not', async () => {
    browser.grants = false;
    const state = await stateAfter((control) => control.choose('all'));
    expect(state).toEqual({ choice: 'asked', sites: [], excepted: [], fixed: [], problem: 'leaveRefused' });
  });

  it('lets sites be chosen before there is one', async () => {
    expect((await stateAfter((control) => control.choose('chosen'))).choice).toBe('chosen');
  });

  it.each([
    ['news.example', 'news.example'],
    [' https://news.example/a?b ', 'news.example'],
    ['HTTP://News.Example', 'news.example'],
  ])('adds "%s"', async (typed, host) => {
    expect((await stateAfter((control) => control.addSite(typed))).sites).toEqual([host]);
  });

  it.each(['', 'news', '*', 'a b.example', 'javascript:alert(1)', '.example.', 'file:///etc/passwd'])(
    'takes "%s" for no site',
    async (typed) => {
      const state = await stateAfter((control) => control.addSite(typed));
      expect(state.sites).toEqual([]);
      expect(state.problem).toBe('noSuchSite');
    },
  );

  it('removes one site, and all of them', async () => {
    browser.hosts = new Set(['a.example', 'b.example']);
    expect((await stateAfter((control) => control.removeSite('a.example'))).sites).toEqual(['b.example']);
    browser.hosts.add('c.example');
    expect(await stateAfter((control) => control.choose('asked'))).toEqual({
      choice: 'asked',
      sites: [],
      excepted: [],
      fixed: [],
      problem: null,
    });
  });

  it('asks for no site that an organisation has left out, and shows it apart from the reader’s own', async () => {
    browser.fixed = ['mail.example'];
    browser.excepted = new Set(['www.mail.example', 'own.example']);
    const state = await stateAfter((control) => control.addSite('https://www.mail.example/inbox'));
    expect(state).toEqual({
      choice: 'asked',
      sites: [],
      excepted: ['own.example'],
      fixed: ['mail.example'],
      problem: 'siteFixed',
    });
  });

  it('leaves a site out of all, and takes it in again', async () => {
    browser.all = true;
    const out = await stateAfter((control) => control.exceptSite('https://Mail.example/inbox', true));
    expect(out).toMatchObject({ choice: 'all', excepted: ['mail.example'] });
    expect((await stateAfter((control) => control.exceptSite('mail.example', false))).excepted).toEqual([]);
    expect((await stateAfter((control) => control.exceptSite('no site', true))).problem).toBe('noSuchSite');
  });
});
