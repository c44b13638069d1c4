import { expect, test } from 'vitest';
import { readHearsay } from '../../../../scripts/hearsay/readHearsay';
import { readNameLabels } from '../../../../scripts/train/names/readNameLabels';
import { NAME_KIND } from '../../../../src/engine/names/NameKind';

const labels = readNameLabels();
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
