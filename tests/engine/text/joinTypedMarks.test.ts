import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinTypedMarks } from '../../../src/engine/text/joinTypedMarks';

const joined = (text: string): string =>
  joinTypedMarks([{ kind: 'paragraph', text }])[0]!.text.replaceAll('\u2060', '');

describe('joinTypedMarks', () => {
  it.each([
    ["''We will wait,'' Novak said.", '“We will wait,” Novak said.'],
    ["Novak said: ``We will wait.''", 'Novak said: “We will wait.”'],
    ["She called it ''a pity''.", 'She called it “a pity”.'],
    ["It's Novak's.", "It's Novak's."],
  ])('%j', (text, expected) => {
    expect(joined(text)).toBe(expected);
  });

  it('moves no offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("'", '`', 'a', ' ', '.') }), (text) => {
        expect(joinTypedMarks([{ kind: 'paragraph', text }])[0]!.text).toHaveLength(text.length);
      }),
    );
  });
});
