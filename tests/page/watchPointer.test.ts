import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MarkedStatement } from '../../src/page/MarkedStatement';
import { watchPointer } from '../../src/page/watchPointer';
import { MadeCard, MadeWindow } from './madeWindow';

class MadeFrame {
  readonly localName = 'iframe';
}

const DWELL = 350;
let window: MadeWindow;
let card: MadeCard;
let ending: AbortController;
let hovered: (string | null)[];

beforeEach(() => {
  vi.useFakeTimers();
  window = new MadeWindow(3);
  card = new MadeCard();
  ending = new AbortController();
  hovered = [];
  const hover = (on: MarkedStatement | null) => void hovered.push(on?.statement.id ?? null);
  const options = { statements: () => window.marked, dwellMs: () => DWELL, hover, upkeep: () => {} };
  watchPointer(window.document, card, options, ending.signal);
});
afterEach(() => void vi.useRealTimers());

const wait = (ms: number) => vi.advanceTimersByTime(ms);

describe('watchPointer', () => {
  it('opens the card of the statement the pointer rests on', () => {
    window.moveTo(150, 10);
    wait(DWELL - 1);
    expect(card.current).toBeNull();
    wait(1);
    expect(card.opened).toEqual(['s2']);
  });

  it('tells at once which statement the pointer has come to, and that it has left it', () => {
    window.moveTo(150, 10);
    window.moveTo(152, 10);
    wait(20);
    window.moveTo(150, 300);
    wait(20);
    expect(hovered).toEqual(['s2', null]);
  });

  it('does not open for a pointer that goes by', () => {
    window.moveTo(150, 10);
    wait(DWELL / 2);
    window.moveTo(150, 300);
    wait(2 * DWELL);
    expect(card.opened).toEqual([]);
  });

  it('does not open beside the text, where the caret snaps to it', () => {
    window.moveTo(150, 300);
    wait(2 * DWELL);
    expect(card.opened).toEqual([]);
  });

  it('stays while the pointer travels into the card and while it is there', () => {
    window.moveTo(150, 10);
    wait(DWELL);
    for (const y of [22, 25, 28]) {
      window.moveTo(150, y);
      wait(250);
    }
    window.moveTo(150, 60);
    wait(5000);
    expect(card.current).not.toBeNull();
  });

  it('closes once the pointer has left both', () => {
    window.moveTo(150, 10);
    wait(DWELL);
    window.moveTo(150, 300);
    window.moveTo(150, 380);
    wait(400);
    expect(card.current).toBeNull();
  });

  it('turns to another statement after a rest there', () => {
    window.moveTo(50, 10);
    wait(DWELL);
    window.moveTo(250, 10);
    wait(DWELL);
    expect(card.opened).toEqual(['s1', 's3']);
  });

  it('leaves a held card alone', () => {
    const first = window.marked[0];
    if (first !== undefined) card.open(first, { x: 0, y: 0 }, true);
    window.moveTo(250, 10);
    wait(DWELL);
    window.moveTo(250, 390);
    wait(5000);
    expect(card.current).toBe(first);
  });

  it('opens by a tap, and not on a link', () => {
    const tap = (clientX: number, target: unknown) =>
      window.page.fire('click', { isTrusted: true, pointerType: 'touch', clientX, clientY: 10, target });
    vi.stubGlobal('Element', class {});
    tap(250, {});
    expect(card.opened).toEqual(['s3']);
    vi.unstubAllGlobals();
  });

  const press = (clientX: number, clientY: number) =>
    window.page.fire('pointerdown', { isTrusted: true, pointerType: 'mouse', clientX, clientY });

  it('keeps the card when its own words are clicked, and closes it by a click elsewhere', () => {
    window.moveTo(150, 10);
    wait(DWELL);
    press(150, 10);
    expect(card.current).toBe(window.marked[1]);
    press(50, 10);
    expect(card.current).toBeNull();
  });

  it('opens after a click on the words the pointer came to rest on', () => {
    window.moveTo(150, 10);
    wait(DWELL / 2);
    press(150, 10);
    wait(2 * DWELL);
    expect(card.opened).toEqual([]);
    window.moveTo(151, 10);
    wait(DWELL);
    expect(card.opened).toEqual(['s2']);
  });

  it('ignores a pointer that drags', () => {
    window.page.fire('pointermove', { isTrusted: true, pointerType: 'mouse', buttons: 1, clientX: 150, clientY: 10 });
    wait(2 * DWELL);
    expect(card.opened).toEqual([]);
  });

  it.each([
    ['out of the window', null],
    ['into a frame', 'iframe'],
  ])('closes when the pointer goes from the card straight %s', (_, tag) => {
    vi.stubGlobal('Element', MadeFrame);
    window.moveTo(150, 10);
    wait(DWELL);
    window.moveTo(150, 60);
    window.page.fire('pointerout', { relatedTarget: tag === null ? null : new MadeFrame() });
    wait(400);
    expect(card.current).toBeNull();
    vi.unstubAllGlobals();
  });

  it('does not listen to a pointer the page makes up', () => {
    window.page.fire('pointermove', { isTrusted: false, pointerType: 'mouse', buttons: 0, clientX: 150, clientY: 10 });
    wait(2 * DWELL);
    expect(card.opened).toEqual([]);
  });

  it('opens nothing after its end', () => {
    window.moveTo(150, 10);
    ending.abort();
    wait(2 * DWELL);
    expect(card.opened).toEqual([]);
  });
});
