import { describe, expect, it } from 'vitest';
import { alter } from '../../../scripts/bench/index/alter';
import { madeUpArticles } from '../../../scripts/bench/index/madeUpIndex';
import { madeUpWriter } from '../../../scripts/bench/madeUpWriter';
import { seededRandom } from '../../../scripts/bench/seededRandom';
import { findMatches } from '../../../src/engine/index/findMatches';
import { NOBODY } from '../../../src/engine/index/pack/nobody';
import { openPack } from '../../../src/engine/index/pack/openPack';
import { packArticles } from '../../../src/engine/index/pack/packArticles';
import { makeArticle, makeStatement } from './makeClaim';

const STATEMENTS = 40;

// Times are for `npm run bench -- index`; here only that size costs no answers.
describe('an index of 30,000 claims', { timeout: 60_000 }, () => {
  const files = [...madeUpArticles(30_000)];
  const index = openPack(packArticles(files, NOBODY));
  const all = files.flatMap(({ claims }) => claims);
  const random = seededRandom(3);
  const { word, clauseOf } = madeUpWriter(random);
  const claims = Array.from({ length: STATEMENTS }, (_, i) => all[i * 700]!);
  const find = (texts: readonly string[]) =>
    findMatches(
      makeArticle(texts),
      texts.map((text, i) => makeStatement(text, null, i)),
      [{ index, origin: 'pack' }],
    ).matches;

  it('finds every copy', () => {
    const found = find(claims.map(({ content }) => content));
    expect(found.map(([best]) => best?.claim)).toEqual(claims.map(({ id }) => id));
  });

  it('finds nearly every copy with one word in ten changed', () => {
    const found = find(claims.map(({ content }) => alter(content, 0.1, random, word)));
    expect(found.filter(([best], i) => best?.claim === claims[i]!.id).length).toBeGreaterThanOrEqual(STATEMENTS - 2);
  });

  it('finds nothing for what is new', () => {
    expect(find(Array.from({ length: STATEMENTS }, clauseOf)).flat()).toEqual([]);
  });
});
