import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bearersOf } from '../../../src/engine/mentions/bearersOf';
import type { NamedWords } from '../../../src/engine/names/NamedWords';
import { NAME_KIND, type NameKind } from '../../../src/engine/names/NameKind';
import { readDateline } from '../../../src/engine/text/readDateline';
import { readWords, type Word } from '../../../src/engine/text/readWords';
import { oddText } from '../names/oddText';

const { person, body, medium, place, people, thing, title } = NAME_KIND;
type Given = readonly [name: string, kind: NameKind];

const named = (words: readonly Word[], from: number, to: number, kind: NameKind): NamedWords => ({
  start: words[from]!.start,
  end: words[to - 1]!.end,
  from,
  to,
  kind,
  chance: 0.9,
});

function bearersIn(text: string, given: readonly Given[]): string[] {
  const words = readWords(text);
  const names = given.map(([name, kind]) => {
    const start = text.indexOf(name);
    const from = words.findIndex((word) => word.start === start);
    const to = words.findIndex((word) => word.end >= start + name.length) + 1;
    return named(words, from, to, kind);
  });
  return bearersOf(text, words, names, readDateline(text)).map(({ start, end }) => text.slice(start, end));
}

describe('bearersOf', () => {
  it.each<[string, string, Given[], string[]]>([
    [
      'all who may speak',
      'rain met Ada Novak, Velm Port, the Courier and Velm.',
      [
        ['Ada Novak', person],
        ['Velm Port', body],
        ['Courier', medium],
      ],
      ['Ada Novak', 'Velm Port', 'Courier'],
    ],
    [
      'a place and a thing',
      'rain hit Velm and the Ladder Fire.',
      [
        ['Velm', place],
        ['Ladder Fire', thing],
      ],
      ['Velm', 'Ladder Fire'],
    ],
    [
      'no people, no title',
      'rain met the Finns and the Mayor.',
      [
        ['Finns', people],
        ['Mayor', title],
      ],
      [],
    ],
    ['no title in a name', 'rain met Dr. Ada Novak.', [['Dr. Ada Novak', person]], ['Ada Novak']],
    ['no office in a name', 'rain met Mayor Ada Novak.', [['Mayor Ada Novak', person]], ['Ada Novak']],
    [
      'no title by itself before its bearer',
      'rain met Gen Voss.',
      [
        ['Gen', person],
        ['Voss', person],
      ],
      ['Voss'],
    ],
    [
      'the place of a dateline',
      'VELM — Ada left.',
      [
        ['VELM', place],
        ['Ada', person],
      ],
      ['Ada'],
    ],
    [
      'bodies before a comma',
      'NEPSA, VELPA left.',
      [
        ['NEPSA', body],
        ['VELPA', body],
      ],
      ['NEPSA', 'VELPA'],
    ],
    ['particles', 'rain met von der Velm there.', [['Velm', person]], ['von der Velm']],
    ['no particle of another kind', 'rain hit al Velm there.', [['Velm', place]], ['Velm']],
    ['no verb before its subject', 'Replied Stone: “No.”', [['Replied Stone', person]], ['Stone']],
    ['what a place opens with', 'rain met New Velm Radio there.', [['Velm Radio', medium]], ['New Velm Radio']],
    [
      'a department with its fields',
      'rain met the Ministry of Health, Food and Sport there.',
      [['Ministry of Health', body]],
      ['Ministry of Health, Food and Sport'],
    ],
    ['no number', 'rain hit Velm No. 17 there.', [['No', thing]], []],
    ['no dateline', 'VELM CITY — Rain fell.', [['VELM CITY', place]], []],
    ['a place in capitals elsewhere', 'Rain fell on VELM CITY — again.', [['VELM CITY', place]], ['VELM CITY']],
    [
      'no credentials',
      'rain met Ada Novak, MSc, RD, there.',
      [
        ['Ada Novak', person],
        ['MSc, RD', body],
      ],
      ['Ada Novak'],
    ],
  ])('%s', (_, text, given, expected) => {
    expect(bearersIn(text, given)).toEqual(expected);
  });

  // Where going back would run into the name before, it stays.
  it.each<[string, Given[]]>([
    [
      'rain met the Bank North Velm Radio there.',
      [
        ['Bank North', body],
        ['Velm Radio', medium],
      ],
    ],
    [
      'rain met Banco de Velm there.',
      [
        ['Banco de', body],
        ['Velm', person],
      ],
    ],
  ])('gives no word to two names: %s', (text, given) => {
    expect(bearersIn(text, given)).toEqual(given.map(([name]) => name));
  });

  it('gives names that are slices of their words, the same each time, whatever the text and its names', () => {
    const picks = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 7 })), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(oddText, picks, (text, chosen) => {
        const words = readWords(text);
        const names: NamedWords[] = [];
        let at = 0;
        for (const [gap, length, kind] of chosen) {
          const from = at + gap;
          if (from + length > words.length) break;
          names.push(named(words, from, from + length, kind as NameKind));
          at = from + length;
        }
        const bearers = bearersOf(text, words, names, readDateline(text));
        let last = 0;
        for (const { from, to, start, end, kind } of bearers) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          expect([start, end]).toEqual([words[from]!.start, words[to - 1]!.end]);
          expect([people, title]).not.toContain(kind);
          last = to;
        }
        expect(bearersOf(text, words, names, readDateline(text))).toEqual(bearers);
      }),
      { numRuns: 200 },
    );
  });
});
