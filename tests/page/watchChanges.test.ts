import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchChanges } from '../../src/page/watchChanges';

/** A document whose changes a test makes by hand. */
function madeDocument() {
  const listeners = new Map<string, () => void>();
  const location = { href: 'https://porthalepost.example/a' };
  const listen = (name: string, listener: () => void) => void listeners.set(name, listener);
  const document: object = { location, body: {}, addEventListener: listen, defaultView: { addEventListener: listen } };
  return { document: document as Document, location, fire: (name: string) => listeners.get(name)?.() };
}

let change: () => void = () => {};

class MadeObserver {
  constructor(callback: () => void) {
    change = callback;
  }
  observe(): void {}
  disconnect(): void {
    change = () => {};
  }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.stubGlobal('MutationObserver', MadeObserver);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('watchChanges', () => {
  it('looks once after a burst of changes', async () => {
    const look = vi.fn(async () => false);
    watchChanges(madeDocument().document, look, new AbortController().signal);
    for (let at = 0; at < 50; at++) change();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('looks ever more rarely at a page that changes all the time to no effect', async () => {
    const look = vi.fn(async () => false);
    watchChanges(madeDocument().document, look, new AbortController().signal);
    for (let at = 0; at < 600; at++) {
      change();
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(look.mock.calls.length).toBeGreaterThan(3);
    expect(look.mock.calls.length).toBeLessThan(12);
  });

  it('looks at once at another address', async () => {
    const look = vi.fn(async () => false);
    const page = madeDocument();
    watchChanges(page.document, look, new AbortController().signal);
    for (let at = 0; at < 100; at++) {
      change();
      await vi.advanceTimersByTimeAsync(1000);
    }
    look.mockClear();
    page.location.href = 'https://porthalepost.example/b';
    change();
    await vi.advanceTimersByTimeAsync(1500);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('stops with its signal', async () => {
    const look = vi.fn(async () => false);
    const controller = new AbortController();
    watchChanges(madeDocument().document, look, controller.signal);
    change();
    controller.abort();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(look).not.toHaveBeenCalled();
  });

  it('survives a look that fails', async () => {
    const look = vi.fn(async () => Promise.reject(new Error('no')));
    watchChanges(madeDocument().document, look, new AbortController().signal);
    change();
    await vi.advanceTimersByTimeAsync(10_000);
    change();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(look).toHaveBeenCalledTimes(2);
  });
});
