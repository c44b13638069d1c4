import { beforeEach, describe, expect, it, vi } from 'vitest';

let own: unknown;
let managed: unknown;
const storage = {
  local: {
    get: async () => ({ exceptedSites: own }),
    set: async (values: { exceptedSites: unknown }) => {
      own = values.exceptedSites;
    },
  },
  managed: { get: async () => ({ exceptedSites: managed }) },
};
vi.stubGlobal('chrome', { storage });
const { exceptSite, getExceptedSites } = await import('../../src/platform/exceptedSites');
const { patternsOf } = await import('../../src/platform/patternsOf');

describe('excepted sites', () => {
  beforeEach(() => {
    own = undefined;
    managed = undefined;
  });

  it.each([
    [[], 'mail.example', true, ['mail.example']],
    [['a.example'], 'mail.example', true, ['a.example', 'mail.example']],
    [['mail.example'], 'mail.example', true, ['mail.example']],
    [['mail.example'], 'www.mail.example', true, ['mail.example']],
    [
      ['a.mail.example', 'b.mail.example', 'hotmail.example'],
      'mail.example',
      true,
      ['hotmail.example', 'mail.example'],
    ],
    [['a.example', 'mail.example'], 'mail.example', false, ['a.example']],
    [['a.example', 'mail.example'], 'www.mail.example', false, ['a.example']],
    [['www.mail.example'], 'mail.example', false, ['www.mail.example']],
  ])('%j, with %s: %s, are then %j', async (before, host, excepted, after) => {
    own = before;
    await exceptSite(host, excepted);
    expect(await getExceptedSites()).toEqual(after);
  });

  it('are the reader’s and the organisation’s, which the reader cannot take back', async () => {
    own = ['own.example'];
    managed = ['mail.example'];
    await exceptSite('www.mail.example', false);
    expect(await getExceptedSites()).toEqual(['mail.example', 'own.example']);
  });

  it('have match patterns that browsers take; what is no host has none', () => {
    expect(patternsOf(['mail.example', 'Mail.Example', '127.0.0.1', '[::1]', 'no host', '', '*.a'])).toEqual([
      '*://*.mail.example/*',
      '*://*.mail.example/*',
      '*://127.0.0.1/*',
      '*://[::1]/*',
    ]);
  });
});
