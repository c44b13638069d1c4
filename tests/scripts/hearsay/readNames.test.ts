import { expect, test } from 'vitest';
import { readHearsay } from '../../../scripts/hearsay/readHearsay';
import { parseNames, readNames } from '../../../scripts/hearsay/readNames';
import { NAME_KIND, type NameKind } from '../../../src/engine/names/NameKind';

const labels = readNames();
const passages = new Map(readHearsay().map(({ id, text }) => [id, text]));

test('every labelled form stands in its passage', () => {
  const lost = [...labels].flatMap(([id, forms]) =>
    [...forms.keys()]
      .filter((form) => form === '' || !passages.get(id)?.includes(form))
      .map((form) => `${id}: ${form}`),
  );
  expect(lost).toEqual([]);
});

test('no passage that is labelled goes without a name, and most are labelled', () => {
  expect([...labels].filter(([, forms]) => forms.size === 0).map(([id]) => id)).toEqual([]);
  expect(labels.size / passages.size).toBeGreaterThan(0.9);
});

test('there are names of every kind', () => {
  const kinds = new Set([...labels.values()].flatMap((forms) => [...forms.values()]));
  expect([...kinds].sort()).toEqual(Object.values(NAME_KIND).filter((kind) => kind !== NAME_KIND.none));
});

test('reads forms with their kinds', () => {
  const { person, body, place } = NAME_KIND;
  expect(parseNames('a.txt', '=== x-1\nP Ada Novak; Novak\nO Velm & Sons\n\n=== x-2\nL Velm\n')).toEqual(
    new Map<string, ReadonlyMap<string, NameKind>>([
      [
        'x-1',
        new Map<string, NameKind>([
          ['Ada Novak', person],
          ['Novak', person],
          ['Velm & Sons', body],
        ]),
      ],
      ['x-2', new Map<string, NameKind>([['Velm', place]])],
    ]),
  );
});

test.each([
  ['a kind that is none', '=== x-1\nQ Ada Novak', 'a.txt: x-1: no line of names'],
  ['no space behind the kind', '=== x-1\nPAda Novak', 'no line of names'],
  ['a form twice', '=== x-1\nP Novak\nO Novak', '"Novak" twice'],
  ['a passage twice', '=== x-1\nP Novak\n=== x-1\nP Voss', 'x-1: twice'],
])('refuses %s', (_, text, message) => {
  expect(() => parseNames('a.txt', text)).toThrow(message);
});
