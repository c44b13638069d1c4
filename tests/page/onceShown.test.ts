import { describe, expect, it, vi } from 'vitest';
import { onceShown } from '../../src/page/onceShown';

function madeDocument(prerendering: boolean | undefined): Document {
  const document: object = Object.assign(new EventTarget(), { prerendering });
  return document as Document;
}

describe('onceShown', () => {
  it.each([undefined, false])('starts at once on a page that is open (prerendering %s)', (prerendering) => {
    const start = vi.fn();
    onceShown(madeDocument(prerendering), start, new AbortController().signal);
    expect(start).toHaveBeenCalledTimes(1);
  });

  it('waits until a prerendered page is opened, and starts once', () => {
    const start = vi.fn();
    const document = madeDocument(true);
    onceShown(document, start, new AbortController().signal);
    expect(start).not.toHaveBeenCalled();
    document.dispatchEvent(new Event('prerenderingchange'));
    document.dispatchEvent(new Event('prerenderingchange'));
    expect(start).toHaveBeenCalledTimes(1);
  });
});
