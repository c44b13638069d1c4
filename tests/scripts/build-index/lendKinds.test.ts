import { expect, it } from 'vitest';
import { lendKinds } from '../../../scripts/build-index/lendKinds';
import { openPack } from '../../../src/engine/index/pack/openPack';
import { packArticles } from '../../../src/engine/index/pack/packArticles';
import type { EntityKind, IndexFile } from '../../../src/model/IndexFile';

/** An article about entities of a kind each. */
const about = (id: string, entities: readonly (readonly [name: string, kind: EntityKind])[]): IndexFile => ({
  format: 'according-to-index',
  version: 1,
  articles: [{ id, title: id, outlet: null, url: null, published: null }],
  entities: entities.map(([name, kind]) => ({ name, kind, names: [name] })),
  claims: [
    {
      id: `${id}.1`,
      article: 0,
      kind: 'direct',
      content: 'No ship will wait in the strait this winter',
      speaker: null,
      role: null,
      hops: [],
      entities: entities.map((_, at) => at),
    },
  ],
});

it.each<[string, EntityKind, EntityKind]>([
  ['Margaret Halden', 'other', 'person'],
  ['Norda Electric Corporation', 'other', 'organisation'],
  ['Ostrolund', 'other', 'other'],
  ['Margaret Halden', 'place', 'place'],
  ['Norda Wire', 'agency', 'agency'],
])('%s, %s by its article, is %s', (name, before, after) => {
  expect(lendKinds(about('a', [[name, before]])).entities[0]!.kind).toBe(after);
});

it('joins what is lent with what other articles know, in every spelling of a name', () => {
  const files = [
    lendKinds(about('a', [['Sergei Haldenov', 'other']])),
    lendKinds(about('b', [['Sergey Haldenov', 'person']])),
  ];
  const index = openPack(packArticles(files, { engine: 'test', licence: null, madeBy: null, date: null }));
  expect(index.entityCount).toBe(1);
  expect(index.entity(0)).toMatchObject({ kind: 'person', names: ['Sergei Haldenov', 'Sergey Haldenov'] });
});
