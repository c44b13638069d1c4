import { beforeEach, describe, expect, it, vi } from 'vitest';

const { sendToExtension } = vi.hoisted(() => ({ sendToExtension: vi.fn<(message: unknown) => Promise<unknown>>() }));
vi.mock('../../src/platform/messages', () => ({ sendToExtension }));
vi.useFakeTimers();

const { sendToWorker } = await import('../../src/messaging/sendToWorker');

/** Sends, lets the pause pass, and tells what came of it. */
async function send(): Promise<unknown> {
  const sent = sendToWorker('read').catch((error: Error) => error.message);
  await vi.runAllTimersAsync();
  return sent;
}

describe('sendToWorker', () => {
  beforeEach(() => {
    sendToExtension.mockReset();
  });

  it('asks once where there is an answer', async () => {
    sendToExtension.mockResolvedValue({ value: 1 });
    expect(await send()).toEqual({ value: 1 });
    expect(sendToExtension).toHaveBeenCalledOnce();
  });

  it('does not ask again after a refusal', async () => {
    sendToExtension.mockResolvedValue({ error: 'not for you' });
    expect(await send()).toEqual({ error: 'not for you' });
    expect(sendToExtension).toHaveBeenCalledOnce();
  });

  it.each([
    ['an error', () => Promise.reject(new Error('the port closed'))],
    ['no reply', () => Promise.resolve(undefined)],
  ])('asks once more after %s', async (_, fail) => {
    sendToExtension.mockImplementationOnce(fail).mockResolvedValue({ value: 2 });
    expect(await send()).toEqual({ value: 2 });
  });

  it('asks again where the worker was ended twice', async () => {
    const fail = () => Promise.reject(new Error('the port closed'));
    sendToExtension.mockImplementationOnce(fail).mockImplementationOnce(fail).mockResolvedValue({ value: 3 });
    expect(await send()).toEqual({ value: 3 });
  });

  it('gives up after the fifth time', async () => {
    sendToExtension.mockRejectedValue(new Error('the extension is gone'));
    expect(await send()).toBe('the extension is gone');
    expect(sendToExtension).toHaveBeenCalledTimes(5);
  });
});
