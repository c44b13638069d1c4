import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerCalls } from '../../src/messaging/answerCalls';
import { callThrough } from '../../src/messaging/callThrough';
import { Refused } from '../../src/model/Refused';
import type { MessageListener } from '../../src/platform/MessageListener';
import type { Sender } from '../../src/platform/messages';

const listeners: MessageListener[] = [];
const listen = (listener: MessageListener) => {
  listeners.push(listener);
};

const sender: Sender = { id: 'this', url: 'https://halmcourier.example/', frameId: 0, tabId: 3, inFront: true };
const reveal = { direction: 'to-content', call: 'reveal', args: [{ statement: 's1' }] };

function answer(message: unknown): Promise<unknown> | undefined {
  return listeners[0]!(message, sender);
}

describe('answerCalls', () => {
  const handlers = {
    status: vi.fn(() => ({ status: 'reading' }) as const),
    reveal: vi.fn(({ statement }: { statement: string }) => statement === 's1'),
    step: vi.fn(() => true),
    leave: vi.fn(),
    article: vi.fn(() => null),
    nameEntities: vi.fn(() => []),
  };

  beforeEach(() => {
    listeners.length = 0;
    vi.clearAllMocks();
  });

  it('answers with the value of the handler', async () => {
    answerCalls(listen, 'to-content', () => true, handlers);
    expect(await answer(reveal)).toEqual({ value: true });
    expect(await answer({ ...reveal, call: 'status', args: [] })).toEqual({ value: { status: 'reading' } });
  });

  it('tells the handler who calls, whatever the argument says', async () => {
    answerCalls(listen, 'to-content', () => true, handlers);
    await answer({ ...reveal, call: 'status', args: [{ tabId: 99 }] });
    expect(handlers.status).toHaveBeenCalledWith({ tabId: 99 }, sender);
  });

  it('calls no handler for who may not call', async () => {
    answerCalls(listen, 'to-content', () => false, handlers);
    expect(await answer(reveal)).toEqual({ error: '"reveal" is not for this sender' });
    expect(handlers.reveal).not.toHaveBeenCalled();
  });

  it('tells why a handler failed', async () => {
    answerCalls(listen, 'to-content', () => true, handlers);
    handlers.reveal.mockImplementationOnce(() => {
      throw new Error('it is gone');
    });
    expect(await answer(reveal)).toEqual({ error: 'it is gone' });
  });

  it('tells why it refused, so that the reader can be told, and the caller is given that', async () => {
    const refusal = { name: 'refusedSite', words: ['mail.example'] } as const;
    answerCalls(listen, 'to-content', () => true, handlers);
    handlers.reveal.mockImplementationOnce(() => {
      throw new Refused('not of that site', refusal.name, ...refusal.words);
    });
    const reply = await answer(reveal);
    expect(reply).toEqual({ error: 'not of that site', refusal });
    const called = callThrough(async () => structuredClone(reply), 'to-content', 'reveal', [{ statement: 's1' }]);
    await expect(called).rejects.toSatisfy(
      (error) => error instanceof Refused && error.refusal.words[0] === 'mail.example',
    );
  });

  it.each<[string, unknown]>([
    ['another direction', { ...reveal, direction: 'view-to-background' }],
    ['nothing', null],
    ['a string', 'reveal'],
    ['no arguments', { ...reveal, args: undefined }],
    ['too many arguments', { ...reveal, args: [1, 2] }],
  ])('leaves to others what is not meant for it: %s', (_, message) => {
    answerCalls(listen, 'to-content', () => true, handlers);
    expect(answer(message)).toBeUndefined();
  });

  it.each(['hide', 'toString', '__proto__', 'constructor'])('knows no call "%s"', async (call) => {
    answerCalls(listen, 'to-content', () => true, handlers);
    expect(await answer({ ...reveal, call })).toEqual({ error: `there is no call "${call}"` });
  });
});
