import { expect, it } from 'vitest';
import { checkIndexFile } from '../../../src/engine/index/checkIndexFile';
import { mergeIndexFiles } from '../../../src/engine/index/mergeIndexFiles';
import type { IndexFile } from '../../../src/model/IndexFile';
import { makeClaim, makeIndex } from './makeClaim';

const first = makeIndex(
  [makeClaim('Norda will wait for the ferry', 'Ada Novak', { id: 'a.1', entities: [0, 1] })],
  [
    { name: 'Ada Novak', kind: 'person', names: ['Ada Novak', 'Novak'] },
    { name: 'Norda', kind: 'other', names: ['Norda'] },
  ],
);
const second: IndexFile = {
  ...makeIndex(
    [makeClaim('Westhaven will not wait for Norda', null, { id: 'b.1', entities: [0, 1] })],
    [
      { name: 'Norda', kind: 'place', names: ['City of Norda', 'Norda'] },
      { name: 'Westhaven', kind: 'place', names: ['Westhaven'] },
    ],
  ),
  articles: [{ id: 'b', title: 'Ferry', outlet: null, url: null, published: null }],
};

it('joins articles, entities and claims', () => {
  const merged = mergeIndexFiles([first, second]);
  expect(checkIndexFile(merged)).toEqual(merged);
  expect(merged.articles.map((article) => article.id)).toEqual(['a', 'b']);
  expect(merged.entities).toEqual([
    { name: 'Ada Novak', kind: 'person', names: ['Ada Novak', 'Novak'] },
    { name: 'Norda', kind: 'place', names: ['City of Norda', 'Norda'] },
    { name: 'Westhaven', kind: 'place', names: ['Westhaven'] },
  ]);
  expect(merged.claims.map(({ article, entities }) => [article, entities])).toEqual([
    [0, [0, 1]],
    [1, [1, 2]],
  ]);
});

it('takes an article that occurs twice once', () => {
  expect(mergeIndexFiles([first, second, first])).toEqual(mergeIndexFiles([first, second]));
});

it('makes an empty index of nothing', () => {
  expect(mergeIndexFiles([])).toEqual({
    format: 'according-to-index',
    version: 1,
    articles: [],
    entities: [],
    claims: [],
  });
});
