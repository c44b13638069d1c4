import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchKeys } from '../../src/page/watchKeys';
import { MadeCard, MadeWindow } from './madeWindow';

let window: MadeWindow;
let card: MadeCard;

class MadeElement {
  isContentEditable = false;
  constructor(readonly tagName: string) {}
}

beforeEach(() => {
  vi.stubGlobal('HTMLElement', MadeElement);
  window = new MadeWindow(3);
  card = new MadeCard();
  const reveal = (marked: (typeof window.marked)[number]) => {
    card.open(marked, { x: 0, y: 0 }, true);
    return true;
  };
  watchKeys(window.document, card, { statements: () => window.marked, reveal }, new AbortController().signal);
});
afterEach(() => void vi.unstubAllGlobals());

function press(key: string, more: object = {}) {
  const event = {
    key,
    altKey: true,
    shiftKey: true,
    ctrlKey: false,
    metaKey: false,
    isTrusted: true,
    target: null,
    preventDefault: vi.fn(),
    ...more,
  };
  window.fire('keydown', event);
  return event.preventDefault;
}

describe('watchKeys', () => {
  it('steps forward, around the end, and back', () => {
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp']) press(key);
    expect(card.opened).toEqual(['s1', 's2', 's3', 's1', 's3']);
  });

  it('keeps its own keys from the page, and no others', () => {
    expect(press('ArrowDown')).toHaveBeenCalled();
    expect(press('x')).not.toHaveBeenCalled();
    expect(press('ArrowDown', { shiftKey: false })).not.toHaveBeenCalled();
    expect(press('ArrowDown', { ctrlKey: true })).not.toHaveBeenCalled();
    expect(press('Escape', { altKey: false, shiftKey: false })).not.toHaveBeenCalled();
  });

  it('closes on Escape', () => {
    press('ArrowDown');
    press('Escape', { altKey: false, shiftKey: false });
    expect(card.current).toBeNull();
  });

  it.each(['INPUT', 'TEXTAREA', 'SELECT'])('leaves the keys to whoever types in %s', (tag) => {
    press('ArrowDown', { target: new MadeElement(tag) });
    expect(card.opened).toEqual([]);
  });

  it('does not listen to keys the page makes up', () => {
    press('ArrowDown', { isTrusted: false });
    expect(card.opened).toEqual([]);
  });

  it('leaves its keys to the page where there is nothing to step to', () => {
    window.marked.length = 0;
    expect(press('ArrowDown')).not.toHaveBeenCalled();
  });
});
