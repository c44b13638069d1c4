import { beforeEach, describe, expect, it, vi } from 'vitest';
import schema from '../../managed-schema.json';
import manifest from '../../manifest.json';
import { manifestFor } from '../../scripts/build/manifestFor';
import { DEFAULT_SETTINGS } from '../../src/platform/defaultSettings';
import { getLibraryRules } from '../../src/platform/libraryRules';
import { getManagedSettings } from '../../src/platform/managedSettings';

const store = vi.hoisted(() => ({ managed: {} as Record<string, unknown> }));

vi.mock('../../src/platform/browser', () => ({
  browser: { storage: { managed: { get: async () => store.managed } } },
}));

interface Property {
  readonly type: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: { readonly type: string };
  readonly title?: string;
}
const properties: [string, Property][] = Object.entries(schema.properties);

/** All that comes of what an organisation has set. */
const comesOf = async (managed: Record<string, unknown>) => {
  store.managed = managed;
  return { ...(await getManagedSettings()), library: await getLibraryRules() };
};

/** Values that a property's schema takes, and values that it does not. */
function valuesOf({ type, enum: names, minimum, maximum, items }: Property): [sound: unknown[], broken: unknown[]] {
  if (names) return [[...names], ['', 'another', 7]];
  if (type === 'boolean') return [[false], ['false', 0, null]];
  if (type === 'array' && items?.type === 'string') return [[['a.example']], ['a.example', null, 7]];
  const bounds = [minimum, maximum].filter((bound) => bound !== undefined);
  return [bounds, ['7', null, ...(minimum === undefined ? [] : [minimum - 1]), ...(maximum ? [maximum + 1] : [])]];
}

describe('the schema of what an organisation can set', () => {
  beforeEach(() => {
    store.managed = {};
  });

  it.each(properties)('%s: what it takes has an effect, and what it does not has none', async (name, property) => {
    const nothing = await comesOf({});
    const [sound, broken] = valuesOf(property);
    expect(sound).not.toEqual([]);
    for (const value of sound) expect(await comesOf({ [name]: value }), `${value}`).not.toEqual(nothing);
    for (const value of broken) expect(await comesOf({ [name]: value }), `${value}`).toEqual(nothing);
    expect(property.title).toBeTruthy();
  });

  it('knows every setting that there is', () => {
    expect(properties.map(([name]) => name)).toEqual(expect.arrayContaining(Object.keys(DEFAULT_SETTINGS)));
  });

  it('is only ever that of Chromium, which wants one and its own dialect: Firefox warns of it and takes all that is set', () => {
    const built = (browser: 'chromium' | 'firefox') =>
      manifestFor(manifest, { browser, version: '1', allSites: false }).storage;
    expect(built('chromium')).toEqual({ managed_schema: 'managed-schema.json' });
    expect(built('firefox')).toBeUndefined();
    expect(schema.$schema).toBe('http://json-schema.org/draft-03/schema#');
  });
});
