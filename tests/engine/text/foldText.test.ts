import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/engine/text/foldText';

describe('foldText', () => {
  it.each([
    ['“We wait,” said Novak’s aide.', '"We wait," said Novak\'s aide.'],
    ['HALM – the port — 5 km', 'HALM - the port - 5 km'],
    ['plain text', 'plain text'],
    ['«Oui»\tnon\u00a0', '"Oui" non '],
  ])('%s', (text, expected) => {
    expect(foldText(text)).toBe(expected);
  });

  it('keeps the length of any text, so offsets hold', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldText(text).length === text.length));
  });
});
