import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, placeCard } from '../../src/page/placeCard';

const VIEWPORT = { width: 1200, height: 800 };
const CARD = { width: 380, height: 300 };
const line = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });

describe('placeCard', () => {
  it.each([
    ['below', line(100, 100, 600, 120), { top: 126 }],
    ['above, where there is no room below', line(100, 700, 600, 720), { top: 394 }],
    ['to the right, where neither has room', line(100, 250, 600, 560), { left: 606 }],
    ['to the left, where the right has none', line(500, 250, 1150, 560), { left: 114 }],
    ['in the larger rest, shrunk, where nothing has room', line(10, 300, 1190, 790), { top: 8, maxHeight: 286 }],
  ])('%s', (_, statement, expected) => {
    expect(placeCard([statement], CARD, VIEWPORT, { x: statement.left + 40, y: statement.top })).toMatchObject(
      expected,
    );
  });

  it('keeps inside a narrow window', () => {
    const { left } = placeCard(
      [line(250, 40, 310, 60)],
      { width: 304, height: 200 },
      { width: 320, height: 600 },
      { x: 300, y: 50 },
    );
    expect(left).toBe(8);
  });

  it('never covers the statement as long as a side of it has room', () => {
    const size = fc.integer({ min: 1, max: 900 });
    fc.assert(
      fc.property(size, size, size, size, fc.nat(1199), fc.nat(799), (left, top, width, height, x, y) => {
        const bottom = top + height;
        const statement = line(left, top, Math.min(1190, left + width), bottom);
        const place = placeCard([statement], CARD, VIEWPORT, { x, y });
        const shown = { width: CARD.width, height: Math.min(CARD.height, place.maxHeight) };
        expect(place.left).toBeGreaterThanOrEqual(8);
        expect(place.left + shown.width).toBeLessThanOrEqual(VIEWPORT.width);
        const room = Math.max(VIEWPORT.height - Math.min(800, bottom), Math.max(0, top));
        if (room < 200) return;
        const apart =
          place.top >= statement.bottom ||
          place.top + shown.height <= statement.top ||
          place.left >= statement.right ||
          place.left + shown.width <= statement.left;
        expect(apart).toBe(true);
      }),
    );
  });
});
