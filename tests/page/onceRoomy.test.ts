import { describe, expect, it, vi } from 'vitest';
import { onceRoomy } from '../../src/page/onceRoomy';

function madeFrame(innerWidth: number, innerHeight: number) {
  const frame = Object.assign(new EventTarget(), { innerWidth, innerHeight, top: {} });
  const view: object = frame;
  return { frame, view: view as Window };
}

describe('onceRoomy', () => {
  it('starts at once in a page, however small, and in a large frame', () => {
    const start = vi.fn();
    const page = madeFrame(100, 100);
    Object.assign(page.frame, { top: page.frame });
    onceRoomy(page.view, start, new AbortController().signal);
    onceRoomy(madeFrame(700, 700).view, start, new AbortController().signal);
    expect(start).toHaveBeenCalledTimes(2);
  });

  it('waits in the frame of an advert until it has grown, and starts once', () => {
    const start = vi.fn();
    const { frame, view } = madeFrame(336, 280);
    onceRoomy(view, start, new AbortController().signal);
    frame.dispatchEvent(new Event('resize'));
    expect(start).not.toHaveBeenCalled();
    Object.assign(frame, { innerWidth: 700, innerHeight: 900 });
    frame.dispatchEvent(new Event('resize'));
    frame.dispatchEvent(new Event('resize'));
    expect(start).toHaveBeenCalledTimes(1);
  });

  it('does not start once it is ended', () => {
    const start = vi.fn();
    const { frame, view } = madeFrame(0, 0);
    const ending = new AbortController();
    onceRoomy(view, start, ending.signal);
    ending.abort();
    Object.assign(frame, { innerWidth: 700, innerHeight: 900 });
    frame.dispatchEvent(new Event('resize'));
    expect(start).not.toHaveBeenCalled();
  });
});
