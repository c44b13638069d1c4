import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeSheet } from '../../src/page/placeSheet';

const PHONE = { width: 390, height: 780 };
const CARD = { width: 390, height: 300 };
const line = (top: number, bottom: number) => ({ left: 20, top, right: 370, bottom });

describe('placeSheet', () => {
  it.each([
    ['at the lower edge', line(100, 150), CARD, PHONE, { top: 480 }],
    ['at the upper edge, where the statement is low', line(650, 700), CARD, PHONE, { top: 0, maxHeight: 644 }],
    ['below a high statement though it has to scroll', line(100, 150), { ...CARD, height: 900 }, PHONE, { top: 156 }],
    ['over most of a low window', line(80, 140), CARD, { width: 320, height: 225 }, { top: 90, maxHeight: 135 }],
  ])('%s', (_, statement, card, viewport, expected) => {
    expect(placeSheet([statement], card, viewport)).toMatchObject({ left: 0, ...expected });
  });

  it('covers no statement as long as the window is high enough beside it', () => {
    const anything = fc.integer({ min: 0, max: 780 });
    fc.assert(
      fc.property(
        anything,
        fc.integer({ min: 1, max: 120 }),
        fc.integer({ min: 50, max: 320 }),
        (top, height, card) => {
          const bottom = Math.min(780, top + height);
          const place = placeSheet([line(top, bottom)], { width: 390, height: card }, PHONE);
          const end = place.top + Math.min(card, place.maxHeight);
          expect(place.top >= 0 && end <= 780).toBe(true);
          expect(place.top >= bottom || end <= top).toBe(true);
        },
      ),
    );
  });
});
