import { describe, expect, it } from 'vitest';
import { alter, madeUpIndex } from '../../../scripts/bench/madeUpIndex';
import { madeUpWriter } from '../../../scripts/bench/madeUpWriter';
import { seededRandom } from '../../../scripts/bench/seededRandom';
import { findMatches } from '../../../src/engine/index/findMatches';
import { openIndex } from '../../../src/engine/index/openIndex';
import { makeArticle, makeStatement } from './makeClaim';

const STATEMENTS = 40;

// Times are for `npm run bench -- speed matching`; here only that size costs no answers.
describe('an index of 30,000 claims', { timeout: 60_000 }, () => {
  const file = madeUpIndex(30_000);
  const index = openIndex(file);
  const random = seededRandom(3);
  const { word, clauseOf } = madeUpWriter(random);
  const claims = Array.from({ length: STATEMENTS }, (_, i) => file.claims[i * 700]!);
  const find = (texts: readonly string[]) =>
    findMatches(
      makeArticle(texts),
      texts.map((text, i) => makeStatement(text, null, i)),
      index,
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
