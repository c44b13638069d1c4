import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageStatus } from '../../src/messaging/protocol';
import { documentFrom, newsPage } from '../page/madePage';

/** The page's end of a channel, as the browser gives it. */
function madePort(name: string, url: string) {
  const gone: (() => void)[] = [];
  return {
    name,
    sender: { id: 'made', url },
    postMessage: vi.fn(),
    disconnect: vi.fn(),
    onMessage: { addListener: () => {} },
    onDisconnect: { addListener: (listener: () => void) => gone.push(listener) },
    go() {
      for (const listener of gone) listener();
    },
  };
}

const PANEL = 'chrome-extension://made/views/panel.html';
let connect: (port: ReturnType<typeof madePort>) => void;
let ending: AbortController;
const READING = { status: 'reading' } as const;
const followed = {
  status: () => READING,
  current: vi.fn((): PageStatus => READING),
  place: vi.fn((): string | null => 's1'),
};

async function makeFollowers() {
  vi.resetModules();
  const { Followers } = await import('../../src/content/Followers');
  return new Followers(followed, ending.signal);
}

beforeEach(() => {
  vi.clearAllMocks();
  vi.useFakeTimers();
  ending = new AbortController();
  vi.stubGlobal('document', documentFrom(newsPage()));
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'made',
      getURL: (path: string) => new URL(path, 'chrome-extension://made/').href,
      onConnect: {
        addListener: (listener: typeof connect) => {
          connect = listener;
        },
      },
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('Followers', () => {
  it('are told at once what there is, then what changes, and no more when they are gone', async () => {
    const followers = await makeFollowers();
    const port = madePort('following', PANEL);
    connect(port);
    followers.tellPlace('s2');
    followers.tellPlace('s2');
    const failed = { status: 'failed', reason: 'x' } as const;
    followed.current.mockReturnValue(failed);
    followers.tellStatus(failed);
    port.go();
    followers.tellPlace('s3');
    expect(port.postMessage.mock.calls.map(([told]) => [told.call, told.argument])).toEqual([
      ['status', { status: 'reading' }],
      ['at', { statement: 's1' }],
      ['at', { statement: 's2' }],
      ['status', { status: 'failed', reason: 'x' }],
    ]);
  });

  it('are told of another article once its reader has come to it', async () => {
    const followers = await makeFollowers();
    const port = madePort('following', PANEL);
    connect(port);
    const other = { status: 'failed', reason: 'other' } as const;
    followed.current.mockReturnValue(other);
    followers.tellPlace('s2');
    followers.tellPlace('s3');
    expect(port.postMessage.mock.calls.slice(2).map(([told]) => told.argument)).toEqual([
      other,
      { statement: 's2' },
      { statement: 's3' },
    ]);
  });

  it.each([
    ['another extension', 'following', 'chrome-extension://other/views/panel.html', 1],
    ['a page', 'following', 'https://evil.example/', 1],
    ['another channel', 'x', PANEL, 0],
  ])('are views of this extension alone: %s', async (_, name, url, disconnected) => {
    const followers = await makeFollowers();
    const port = madePort(name, url);
    connect(port);
    followers.tellPlace('s2');
    expect(port.postMessage).not.toHaveBeenCalled();
    expect(port.disconnect).toHaveBeenCalledTimes(disconnected);
  });

  it('follow the reader’s scrolling, not at every step; while there are none nobody looks', async () => {
    await makeFollowers();
    const scroll = () =>
      document.dispatchEvent(new (document.defaultView as typeof globalThis & Window).Event('scroll'));
    scroll();
    vi.runAllTimers();
    expect(followed.place).not.toHaveBeenCalled();

    const port = madePort('following', PANEL);
    connect(port);
    followed.place.mockReturnValue('s5');
    for (let i = 0; i < 20; i++) scroll();
    vi.runAllTimers();
    expect(followed.place).toHaveBeenCalledTimes(2);
    expect(port.postMessage).toHaveBeenLastCalledWith({ call: 'at', argument: { statement: 's5' } });
  });
});
