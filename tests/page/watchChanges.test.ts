import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Look, Urgency } from '../../src/page/LookPace';
import { watchChanges } from '../../src/page/watchChanges';

const NOTHING_NEW: Look = { changed: false, failed: false, costMs: 10 };

/** A document whose changes a test makes by hand, and its reader. */
function madePage() {
  const listeners = new Map<string, () => void>();
  const location = { href: 'https://porthalepost.example/a' };
  const listen = (name: string, listener: () => void) => void listeners.set(name, listener);
  const document: object = { location, addEventListener: listen, defaultView: { addEventListener: listen } };
  const watched = {
    look: vi.fn(async (): Promise<Look> => NOTHING_NEW),
    weigh: vi.fn((_: readonly MutationRecord[]): Urgency | null => 'text'),
    heedsClicks: true,
    innerTrees: [] as Node[],
  };
  const controller = new AbortController();
  return {
    location,
    listeners,
    watched,
    controller,
    start: () => watchChanges(document as Document, watched, controller.signal),
    change: (target: unknown = {}) => changed([{ target }]),
    fire: (name: string) => listeners.get(name)?.(),
    document,
  };
}

let changed: (records: unknown) => void = () => {};
let observed: unknown[] = [];

class MadeObserver {
  constructor(callback: (records: unknown) => void) {
    changed = callback;
  }
  observe(target: unknown): void {
    observed.push(target);
  }
  disconnect(): void {
    changed = () => {};
  }
}

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  observed = [];
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.stubGlobal('MutationObserver', MadeObserver);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('watchChanges', () => {
  it('looks at once, and again once after a burst of changes', async () => {
    const page = madePage();
    page.start();
    expect(page.watched.look).toHaveBeenCalledTimes(1);
    await wait(5000);
    for (let at = 0; at < 50; at++) page.change();
    await wait(10_000);
    expect(page.watched.look).toHaveBeenCalledTimes(2);
  });

  it('loses nothing that changes while it looks', async () => {
    const page = madePage();
    let finish = () => {};
    page.watched.look.mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          finish = () => resolve(NOTHING_NEW);
        }),
    );
    page.start();
    page.change();
    await wait(10_000);
    expect(page.watched.look).toHaveBeenCalledTimes(1);
    finish();
    await wait(2500);
    expect(page.watched.look).toHaveBeenCalledTimes(2);
  });

  it('watches the document itself, and the trees that text was read from', async () => {
    const page = madePage();
    const tree: object = {};
    page.watched.innerTrees.push(tree as Node);
    page.start();
    await wait(1);
    expect(observed).toEqual([page.document, tree]);
  });

  it('leaves changes alone that concern nothing', async () => {
    const page = madePage();
    page.watched.weigh.mockReturnValue(null);
    page.start();
    for (let at = 0; at < 100; at++) {
      page.change();
      await wait(500);
    }
    expect(page.watched.look).toHaveBeenCalledTimes(1);
  });

  it('is not held up by changes elsewhere when the text changes', async () => {
    const page = madePage();
    page.watched.weigh.mockReturnValue('elsewhere');
    page.start();
    for (let at = 0; at < 200; at++) {
      page.change();
      await wait(500);
    }
    page.watched.look.mockClear();
    page.watched.weigh.mockReturnValueOnce('text');
    page.change();
    await wait(1000);
    expect(page.watched.look).toHaveBeenCalledTimes(1);
  });

  it('looks at once at another address', async () => {
    const page = madePage();
    page.watched.weigh.mockReturnValue(null);
    page.start();
    await wait(60_000);
    page.location.href = 'https://porthalepost.example/b';
    page.watched.weigh.mockClear();
    page.change();
    expect(page.watched.weigh).toHaveBeenCalledTimes(1);
    await wait(1000);
    expect(page.watched.look).toHaveBeenCalledTimes(2);
  });

  it('tries again what failed, ever more rarely, and at once when the tab comes to the front', async () => {
    const page = madePage();
    page.watched.look.mockResolvedValue({ ...NOTHING_NEW, failed: true });
    page.start();
    await wait(60_000);
    const tries = page.watched.look.mock.calls.length;
    expect(tries).toBeGreaterThanOrEqual(4);
    expect(tries).toBeLessThanOrEqual(6);
    await wait(30_000);
    page.watched.look.mockClear();
    Object.assign(page.document, { visibilityState: 'visible' });
    page.fire('visibilitychange');
    await wait(500);
    expect(page.watched.look).toHaveBeenCalledTimes(1);
  });

  it('heeds clicks only where there is something to read', async () => {
    const page = madePage();
    page.start();
    await wait(60_000);
    page.fire('click');
    await wait(3000);
    expect(page.watched.look).toHaveBeenCalledTimes(2);
    page.watched.heedsClicks = false;
    page.fire('click');
    await wait(60_000);
    expect(page.watched.look).toHaveBeenCalledTimes(2);
  });

  it('listens again after the page has opened its document anew', async () => {
    const page = madePage();
    page.start();
    page.listeners.clear();
    page.change(page.document);
    expect([...page.listeners.keys()]).toContain('click');
  });

  it('stops with its signal', async () => {
    const page = madePage();
    page.start();
    page.change();
    page.controller.abort();
    await wait(10_000);
    expect(page.watched.look).toHaveBeenCalledTimes(1);
  });
});
