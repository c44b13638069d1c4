import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MadeBrowser } from './madeBrowser';

let browser: MadeBrowser;

/** As a fresh injection of the script finds the page. */
async function inject(start: (signal: AbortSignal, isAlive: () => boolean) => void): Promise<void> {
  vi.resetModules();
  const { startOnce } = await import('../../src/content/startOnce');
  startOnce(start);
}

beforeEach(() => {
  browser = new MadeBrowser();
  vi.stubGlobal('chrome', browser);
});
afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(globalThis, 'accordingTo');
});

describe('startOnce', () => {
  it('starts once, however often it is injected', async () => {
    const start = vi.fn();
    await inject(start);
    await inject(start);
    expect(start).toHaveBeenCalledTimes(1);
  });

  it('stops an instance that lost its extension, and starts anew', async () => {
    const signals: AbortSignal[] = [];
    await inject((signal) => void signals.push(signal));
    browser.runtime.id = undefined;
    vi.stubGlobal('chrome', new MadeBrowser());
    await inject((signal) => void signals.push(signal));
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  });

  it('an instance that lost its extension ends itself when it is asked', async () => {
    let alive = () => true;
    let ended = false;
    await inject((signal, isAlive) => {
      alive = isAlive;
      signal.addEventListener('abort', () => {
        ended = true;
      });
    });
    expect(alive()).toBe(true);
    browser.runtime.id = undefined;
    expect(alive()).toBe(false);
    expect(ended).toBe(true);
  });

  it('ends itself some time after its extension has gone, though nobody asks', async () => {
    vi.useFakeTimers();
    let signal: AbortSignal | undefined;
    await inject((given) => {
      signal = given;
    });
    browser.runtime.id = undefined;
    vi.advanceTimersByTime(5000);
    expect(signal?.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });
});
