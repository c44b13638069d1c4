import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textToBlocks } from '../../../src/engine/text/textToBlocks';

describe('textToBlocks', () => {
  it('parts paragraphs and tells headline and subheads from them', () => {
    const { blocks } = textToBlocks(
      'Port closed: Novak\n\nHALM - The port is closed, Novak said.\n\n Novak wants a pact\n\n"We wait."',
    );
    expect(blocks).toEqual([
      { kind: 'headline', text: 'Port closed: Novak' },
      { kind: 'paragraph', text: 'HALM - The port is closed, Novak said.' },
      { kind: 'subhead', text: 'Novak wants a pact' },
      { kind: 'paragraph', text: '"We wait."' },
    ]);
  });

  it('starts slice to the blocks, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aB .\n\t"') }), (text) => {
        const { blocks, starts } = textToBlocks(text);
        blocks.forEach((block, i) => {
          expect(text.slice(starts[i]!, starts[i]! + block.text.length)).toBe(block.text);
        });
      }),
    );
  });
});
