import { parseHTML } from 'linkedom';
import { describe, expect, it, vi } from 'vitest';
import { moveInList } from '../../../src/views/panel/moveInList';

const { document, window } = parseHTML(`<body><button class="statement" data-statement="s0"></button>
  <div class="statements"><button class="statement" data-statement="s1"></button><summary></summary>
  <button class="statement" data-statement="s2"></button><button class="statement" data-statement="s3"></button></div></body>`);
vi.stubGlobal('HTMLElement', window.HTMLElement);

/** Presses a key on what a selector finds: the statement it comes to, and whether the browser was kept from acting on it. */
function press(selector: string, key: string, more: object = {}) {
  const target = document.querySelector(selector);
  const moved = vi.fn();
  const preventDefault = vi.fn();
  moveInList({ target, key, preventDefault, ...more } as never, moved);
  return { at: moved.mock.calls[0]?.[0], prevented: preventDefault.mock.calls.length === 1 };
}

describe('moveInList', () => {
  it.each([
    ['s1', 'ArrowDown', 's2'],
    ['s2', 'ArrowUp', 's1'],
    ['s1', 'End', 's3'],
    ['s3', 'Home', 's1'],
  ])('%s, %s: %s', (from, key, to) => {
    expect(press(`.statements [data-statement=${from}]`, key)).toEqual({ at: to, prevented: true });
  });

  it.each([
    ['the last goes no further', '[data-statement=s3]', 'ArrowDown', {}],
    ['other keys', '[data-statement=s1]', 'a', {}],
    ['keys with others held', '[data-statement=s1]', 'ArrowDown', { altKey: true }],
    ['keys on something else', 'summary', 'ArrowDown', {}],
    ['a statement outside the list', '[data-statement=s0]', 'ArrowDown', {}],
  ])('leaves alone: %s', (_, selector, key, more) => {
    expect(press(selector, key, more)).toEqual({ at: undefined, prevented: false });
  });
});
