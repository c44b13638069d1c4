import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/engine/text/splitSentences';

const split = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['The ferry sank. Nobody was hurt.', ['The ferry sank.', 'Nobody was hurt.']],
    ['Mr. Novak met Gen. A. B. Orel. They spoke.', ['Mr. Novak met Gen. A. B. Orel.', 'They spoke.']],
    [
      'Atty. Gen. Novak met Msgr. Orel and Cllr. Voss. They spoke.',
      ['Atty. Gen. Novak met Msgr. Orel and Cllr. Voss.', 'They spoke.'],
    ],
    ['He lives in the U.S. The port is closed.', ['He lives in the U.S.', 'The port is closed.']],
    ['The U.S. Navy left at 5 p.m. on Jan. 3.', ['The U.S. Navy left at 5 p.m. on Jan. 3.']],
    ['“We wait.” She left.', ['“We wait.”', 'She left.']],
    ['“Why wait?” she asked. Nobody knew.', ['“Why wait?” she asked.', 'Nobody knew.']],
    ['Resolution No.2254 was read out. It passed.', ['Resolution No.2254 was read out.', 'It passed.']],
    ['It costs 3.5 million... A lot.', ['It costs 3.5 million...', 'A lot.']],
    [
      'She told Velm Talk (via Hail! Magazine) that she was late. They left.',
      ['She told Velm Talk (via Hail! Magazine) that she was late.', 'They left.'],
    ],
    ['She left (why? Nobody knew. Nobody asked).', ['She left (why?', 'Nobody knew.', 'Nobody asked).']],
    ['  no end  ', ['no end']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('covers all but white space of any text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aB .!?"“”’\n…1') }), (text) => {
        const covered = split(text).join('').replace(/\s/gu, '');
        expect(covered).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});
