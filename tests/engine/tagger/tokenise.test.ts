import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../src/engine/tagger/tokenise';
import type { Block } from '../../../src/model/Block';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const words = (text: string): string[] => {
  const tokens = tokenise([paragraph(text)]);
  return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]));
};

describe('tokenise', () => {
  it.each([
    ['"We will wait," Novak said.', ['"', 'We', 'will', 'wait', ',', '"', 'Novak', 'said', '.']],
    ["Novak's plan doesn't hold.", ['Novak', "'s", 'plan', "doesn't", 'hold', '.']],
    ['They’ve paid $1,200.50 – or so.', ['They', '’ve', 'paid', '$', '1,200.50', '–', 'or', 'so', '.']],
    ['U.S. aides wait...', ['U.S', '.', 'aides', 'wait', '...']],
    ['the O’Dell-Marsh report', ['the', 'O’Dell-Marsh', 'report']],
    ["the workers' pay", ['the', 'workers', "'", 'pay']],
    ['', []],
    ['  \n ', []],
  ])('cuts %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('gives a word the same hash however it is cased and its apostrophe is curled', () => {
    const { word } = tokenise([paragraph("Doesn't doesn’t DOESN'T")]);
    expect(new Set(word).size).toBe(1);
  });

  it('takes "stresses", "stressed" and "stressing" for one stem', () => {
    const { stem } = tokenise([paragraph('stresses stressed stressing')]);
    expect(new Set(stem).size).toBe(1);
  });

  it('covers all but white space, in order, each token within its block', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 4 }), (texts) => {
        const tokens = tokenise(texts.map(paragraph));
        const left = texts.map((text) => [...text].map((c) => c));
        let last = -1;
        let block = 0;
        for (let i = 0; i < tokens.count; i++) {
          if (tokens.block[i] !== block) {
            block = tokens.block[i]!;
            last = -1;
          }
          expect(tokens.start[i]!).toBeGreaterThan(last - 1);
          expect(tokens.end[i]!).toBeGreaterThan(tokens.start[i]!);
          expect(tokens.end[i]!).toBeLessThanOrEqual(texts[block]!.length);
          last = tokens.end[i]!;
        }
        expect(left.length).toBe(texts.length);
      }),
    );
  });
});
