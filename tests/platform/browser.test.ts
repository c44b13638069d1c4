import { afterEach, describe, expect, it, vi } from 'vitest';

const own = { runtime: { id: 'own' } };

async function interfaceIn(globals: Record<string, unknown>, named: Record<string, unknown> = {}): Promise<unknown> {
  vi.resetModules();
  // What a page names by `id` is found on the prototype of the global object.
  Object.setPrototypeOf(globalThis, Object.assign(Object.create(Object.getPrototypeOf(globalThis)), named));
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  return (await import('../../src/platform/browser')).browser;
}

const before = Object.getPrototypeOf(globalThis) as object;
afterEach(() => {
  vi.unstubAllGlobals();
  Object.setPrototypeOf(globalThis, before);
});

describe('browser', () => {
  it('is what the browser gives, under either name', async () => {
    expect(await interfaceIn({ chrome: own })).toBe(own);
    expect(await interfaceIn({ browser: own, chrome: { runtime: 'a form' } })).toBe(own);
  });

  it('is none of the page’s elements', async () => {
    expect(await interfaceIn({ chrome: own }, { browser: { localName: 'a' } })).toBe(own);
  });
});
