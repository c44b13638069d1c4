import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Look, LookPace, type Urgency } from '../../src/page/LookPace';

const look = (more: Partial<Look> = {}): Look => ({ changed: false, failed: false, costMs: 20, ...more });

/** The pauses between looks on a page that asks for one all the time. */
function pausesOf(urgency: Urgency, result: Look, count: number): number[] {
  const pace = new LookPace();
  const pauses: number[] = [];
  let now = 0;
  pace.looked(now, urgency, result);
  for (let at = 0; at < count; at++) {
    const due = pace.dueAt(now, now, urgency);
    pauses.push(due - now);
    now = due;
    pace.looked(now, urgency, result);
  }
  return pauses;
}

describe('LookPace', () => {
  it('looks ever more rarely where it finds nothing new, at the text up to 8 s, elsewhere up to a minute', () => {
    expect(pausesOf('text', look(), 6)).toEqual([2000, 4000, 8000, 8000, 8000, 8000]);
    expect(pausesOf('elsewhere', look(), 6)).toEqual([4000, 8000, 16_000, 32_000, 60_000, 60_000]);
  });

  it('keeps up with a page that goes on', () => {
    expect(pausesOf('text', look({ changed: true }), 4)).toEqual([1000, 1000, 1000, 1000]);
  });

  it('never takes more than 2.5 % of the time, up to a look a minute', () => {
    expect(pausesOf('text', look({ changed: true, costMs: 200 }), 2)).toEqual([8000, 8000]);
    expect(pausesOf('text', look({ changed: true, costMs: 6000 }), 2)).toEqual([60_000, 60_000]);
  });

  it('waits for quiet, but not for ever', () => {
    const pace = new LookPace();
    expect(pace.dueAt(0, 0, 'text')).toBe(500);
    expect(pace.dueAt(3900, 0, 'text')).toBe(4000);
  });

  it('is quick again once the reader does something', () => {
    const pace = new LookPace();
    for (let at = 0; at < 9; at++) pace.looked(0, 'elsewhere', look());
    pace.quicken();
    expect(pace.dueAt(0, 0, 'elsewhere')).toBe(2000);
  });

  it('never asks for a look before the pause that the last one cost', () => {
    const urgency = fc.constantFrom<Urgency>('text', 'elsewhere');
    fc.assert(
      fc.property(urgency, fc.nat(1000), fc.nat(100_000), fc.boolean(), (asked, costMs, now, changed) => {
        const pace = new LookPace();
        pace.looked(0, asked, look({ costMs, changed }));
        expect(pace.dueAt(now, now, asked)).toBeGreaterThanOrEqual(Math.min(40 * costMs, 60_000));
      }),
    );
  });
});
