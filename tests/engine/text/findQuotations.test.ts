import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../src/engine/text/findQuotations';
import type { Block } from '../../../src/model/Block';

const blocksOf = (...texts: string[]): Block[] => texts.map((text) => ({ kind: 'paragraph', text }));
const found = (...texts: string[]): string[] =>
  findQuotations(blocksOf(...texts)).map(
    (q) => q.passages.map((p) => p.text).join(' ¶ ') + (q.closed ? '' : ' [open]'),
  );

describe('findQuotations', () => {
  it.each<[string, string[], string[]]>([
    ['curly marks', ['“We wait,” said Novak. “Then we sail.”'], ['“We wait,”', '“Then we sail.”']],
    ['straight marks', ['"We wait," said Novak. "Then we sail."'], ['"We wait,"', '"Then we sail."']],
    ['opened curly, closed straight', ['“We wait," said Novak.'], ['“We wait,"']],
    ['several paragraphs', ['“We wait.', '“Then we sail.” So he said.'], ['“We wait. ¶ “Then we sail.”']],
    ['a stray mark does not swallow the next paragraph', ['“We wait.', 'Nobody spoke.'], ['“We wait. [open]']],
    ['single marks', ["'We don't wait,' said Novak's aide."], ["'We don't wait,'"]],
    ['curly single marks', ['‘The workers’ pay is late,’ he said.'], ['‘The workers’ pay is late,’']],
    [
      'a single mark behind an s closes where another one opens before the next that closes',
      ['He named ‘several ways’ of reaching the quay and a ‘way out’ by boat.'],
      ['‘several ways’', '‘way out’'],
    ],
    [
      'straight single marks the same',
      ["He named 'several ways' of reaching the quay and a 'way out' by boat."],
      ["'several ways'", "'way out'"],
    ],
    [
      'single marks over two paragraphs, each of which opens anew',
      ['Novak said: ‘We wait here.', '‘Then we sail,’ and no more.'],
      ['‘We wait here. ¶ ‘Then we sail,’'],
    ],
    ['apostrophes are no marks', ["The workers' pay and the '90s ferry. It's late."], []],
    ['inner single marks stay inside', ['“He said ‘no’ twice,” said Novak.'], ['“He said ‘no’ twice,”']],
    [
      'double marks within single ones',
      ["'He said \"no\" twice,' said Novak. 'I heard it.'"],
      ['\'He said "no" twice,\'', "'I heard it.'"],
    ],
    ['nested curly marks', ['“He said “no” twice,” said Novak.'], ['“He said “no” twice,”']],
    ['closing marks where one opens', ['”We wait,” said Novak: ”Then we sail.”'], ['”We wait,”', '”Then we sail.”']],
    [
      'straight marks within straight ones, over two paragraphs',
      ['"They rent to "seasonal" guests, as "temporary" ones are called.', '"I sail," said Novak.'],
      ['"They rent to "seasonal" guests, as "temporary" ones are called. ¶ "I sail,"'],
    ],
    ['straight single marks the same', ["'He paid for a 'gift' box,' said Novak."], ["'He paid for a 'gift' box,'"]],
    ['a mark that was forgotten', ['"We wait. "Then we sail," said Novak.'], ['"We wait. [open]', '"Then we sail,"']],
    [
      'a mark forgotten before the speaker',
      ['"We wait, said a man of 50. "Then we sail," said Novak.'],
      ['"We wait, [open]', '"Then we sail,"'],
    ],
    ['spaces inside the marks', ['" We wait , " said Novak . " We sail "'], ['" We wait , "', '" We sail "']],
    ['a mark between spaces without another', ['The pipe is 6 " wide, said Novak.'], []],
    ['inches', ['The 6" pipe and the 8" pipe.'], []],
    [
      'brackets inside',
      ['"People are not allowed to leave [the port]," he said.'],
      ['"People are not allowed to leave [the port],"'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(found(...texts)).toEqual(expected);
  });

  it('every passage slices to its text, in order, without overlap, whatever the text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab .,"“”‘’\'«»\n1[') });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), (texts) => {
        const blocks = blocksOf(...texts);
        let at = { block: -1, end: 0 };
        for (const p of findQuotations(blocks).flatMap((q) => q.passages)) {
          expect(blocks[p.block]!.text.slice(p.start, p.end)).toBe(p.text);
          expect(p.block > at.block || p.start >= at.end).toBe(true);
          at = p;
        }
      }),
    );
  });
});
