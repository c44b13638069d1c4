import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/platform/defaultSettings';
import { getManagedSettings } from '../../src/platform/managedSettings';
import { getSettings, onSettingsChanged, saveSettings } from '../../src/platform/settings';

const store = vi.hoisted(() => ({
  settings: undefined as unknown,
  managed: undefined as Record<string, unknown> | undefined,
  listeners: new Set<(changes: object, area: string) => void>(),
}));

vi.mock('../../src/platform/browser', () => ({
  browser: {
    storage: {
      sync: {
        get: async () => ({ settings: store.settings }),
        set: async (items: { settings: unknown }) => {
          store.settings = items.settings;
          for (const listener of store.listeners) listener({ settings: {} }, 'sync');
        },
      },
      managed: {
        get: async () => {
          if (store.managed === undefined) throw new Error('no managed storage manifest found');
          return store.managed;
        },
      },
      onChanged: {
        addListener: (listener: () => void) => store.listeners.add(listener),
        removeListener: (listener: () => void) => store.listeners.delete(listener),
      },
    },
  },
}));

describe('settings', () => {
  beforeEach(() => {
    store.settings = undefined;
    store.managed = undefined;
    store.listeners.clear();
  });

  it.each([
    ['nothing stored', undefined],
    ['no object', 'dark'],
    ['null', null],
    ['wrong types', { dwellMs: '350', markDirect: 1, markIndirect: null, markKnown: 'no', openCard: 1, markStyle: [] }],
    ['unknown names', { openCard: 'never', markStyle: 'blinking' }],
    ['out of bounds', { dwellMs: Number.POSITIVE_INFINITY }],
    ['less than nothing', { dwellMs: -1 }],
  ])('are the defaults: %s', async (_, stored) => {
    store.settings = stored;
    expect(await getSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('keep what is well formed', async () => {
    store.settings = { dwellMs: 800, markKnown: false, markStyle: 'none', fromTheFuture: true };
    expect(await getSettings()).toEqual({ ...DEFAULT_SETTINGS, dwellMs: 800, markKnown: false, markStyle: 'none' });
  });

  it('change one at a time', async () => {
    await saveSettings({ dwellMs: 150 });
    expect(await saveSettings({ markIndirect: false })).toEqual({
      ...DEFAULT_SETTINGS,
      dwellMs: 150,
      markIndirect: false,
    });
  });

  it('are an organisation’s where it has set them, and the reader’s again when it no longer does', async () => {
    store.managed = { openCard: 'asked', markStyle: 7, exceptedSites: ['intranet.example', 3] };
    expect(await saveSettings({ openCard: 'rest', dwellMs: 800 })).toMatchObject({ openCard: 'asked', dwellMs: 800 });
    expect(await getManagedSettings()).toEqual({
      settings: { openCard: 'asked' },
      exceptedSites: ['intranet.example'],
    });
    store.managed = undefined;
    expect(await getSettings()).toMatchObject({ openCard: 'rest', dwellMs: 800 });
  });

  it('are told to who listens, until it no longer does', async () => {
    const ending = new AbortController();
    const listener = vi.fn();
    onSettingsChanged(listener, ending.signal);
    await saveSettings({ dwellMs: 150 });
    await vi.waitFor(() => expect(listener).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, dwellMs: 150 }));
    ending.abort();
    expect(store.listeners.size).toBe(0);
  });
});
