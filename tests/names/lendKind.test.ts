import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lendKind } from '../../src/names/lendKind';

describe('lendKind', () => {
  it.each([
    ['Deborah Halmstad', 'person'],
    ['Mark Velm', 'person'],
    ['Velm', null],
    ['', null],
  ])('%s', (name, kind) => {
    expect(lendKind(name)).toBe(kind);
  });

  it('answers to any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (name) => {
        expect(['person', 'organisation', null]).toContain(lendKind(name));
      }),
    );
  });
});
