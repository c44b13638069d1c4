import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, getSettings, saveSettings } from '../../src/platform/settings';

const store = vi.hoisted(() => ({ settings: undefined as unknown }));

vi.mock('../../src/platform/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async () => ({ settings: store.settings }),
        set: async (items: { settings: unknown }) => {
          store.settings = items.settings;
        },
      },
    },
  },
}));

describe('settings', () => {
  beforeEach(() => {
    store.settings = undefined;
  });

  it.each([
    ['nothing stored', undefined],
    ['no object', 'dark'],
    ['null', null],
    ['wrong types', { dwellMs: '350', markDirect: 1, markIndirect: null, markKnown: 'no' }],
    ['out of bounds', { dwellMs: Number.POSITIVE_INFINITY }],
    ['less than nothing', { dwellMs: -1 }],
  ])('are the defaults: %s', async (_, stored) => {
    store.settings = stored;
    expect(await getSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('keep what is well formed', async () => {
    store.settings = { dwellMs: 800, markKnown: false, fromTheFuture: true };
    expect(await getSettings()).toEqual({ ...DEFAULT_SETTINGS, dwellMs: 800, markKnown: false });
  });

  it('change one at a time', async () => {
    await saveSettings({ dwellMs: 150 });
    expect(await saveSettings({ markIndirect: false })).toEqual({
      ...DEFAULT_SETTINGS,
      dwellMs: 150,
      markIndirect: false,
    });
  });
});
