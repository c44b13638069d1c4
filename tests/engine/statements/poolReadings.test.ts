import { describe, expect, it } from 'vitest';
import { FLOOR } from '../../../src/engine/statements/chooseProposals';
import { poolReadings } from '../../../src/engine/statements/poolReadings';
import { inReadingOrder } from '../../../src/engine/statements/StatementJudge';
import { ArticleText } from '../../../src/engine/text/ArticleText';
import { articleOf, attribution } from './draftOf';

const LINE = 'Ada Novak stresses need for a new quay in Velm, and nobody came.';

/** The chances of contents of one cue once they are pooled, in the order given. */
function pooled(offered: readonly (readonly [content: string, confidence: number])[]): number[] {
  const article = articleOf([LINE]);
  const proposals = offered.map(([content]) => {
    const { confidence: _, ...rest } = attribution(article, 0, 'Ada Novak', 'stresses', content);
    return { ...rest, foundBy: ['tagger'], tagged: 0 };
  });
  const shapes = inReadingOrder(new ArticleText(article.blocks), proposals);
  const judged = proposals.map((proposal, i) => ({
    ...shapes.find((shape) => shape.proposal === proposal)!,
    confidence: offered[i]![1],
  }));
  return poolReadings(judged).map(({ confidence }) => confidence);
}

describe('poolReadings', () => {
  it('lifts the likeliest of readings that reach the floor together', () => {
    expect(
      pooled([
        ['need for a new quay in Velm', 0.25],
        ['for a new quay in Velm', 0.2],
      ]),
    ).toEqual([FLOOR, 0.2]);
  });

  it('leaves alone what is unlikely in all readings, and what needs no help', () => {
    expect(
      pooled([
        ['need for a new quay in Velm', 0.2],
        ['for a new quay in Velm', 0.1],
      ]),
    ).toEqual([0.2, 0.1]);
    expect(
      pooled([
        ['need for a new quay in Velm', 0.8],
        ['for a new quay in Velm', 0.2],
      ]),
    ).toEqual([0.8, 0.2]);
  });

  it('takes no other content for a reading of the same', () => {
    expect(
      pooled([
        ['need', 0.3],
        ['for a new quay in Velm', 0.3],
      ]),
    ).toEqual([0.3, 0.3]);
  });
});
