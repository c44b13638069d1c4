import { describe, expect, it } from 'vitest';
import { buildPostings } from '../../../src/engine/index/buildPostings';
import { VoteCount } from '../../../src/engine/index/VoteCount';

const FEWEST = 5;

/** Key -> the claims that have it; 16 buckets and more, so that these keys share none. */
const postings = buildPostings(8, (emit) => {
  for (const claim of [0, 1, 2, 3]) emit(1, claim);
  for (const claim of [1, 3]) emit(2, claim);
  emit(3, 3);
});

function counted(votes: VoteCount, ballots: readonly (readonly [key: number, weight: number])[]): number[] {
  for (const [key, weight] of ballots) votes.vote(postings, key, weight, FEWEST);
  return votes.best(0.5, 10);
}

describe('VoteCount', () => {
  it.each<[string, [number, number][], number[]]>([
    ['no votes', [], []],
    ['too few votes', [[1, 4]], []],
    ['equal votes, in the order of the claims', [[1, 5]], [0, 1, 2, 3]],
    // 5, 9, 5 and 13 votes: half of the best one's are 6.5.
    ['a share of the best one’s votes', [[1, 5], [2, 4], [3, 4]], [3, 1]], // biome-ignore format: one row a case
    ['more votes than a byte holds', [[1, 200], [2, 200], [3, 5]], [1, 3, 0, 2]], // biome-ignore format: one row a case
  ])('%s', (_, ballots, best) => {
    expect(counted(new VoteCount(4), ballots)).toEqual(best);
  });

  it('gives no more than asked for', () => {
    const votes = new VoteCount(4);
    votes.vote(postings, 1, FEWEST, FEWEST);
    expect(votes.best(0, 2)).toEqual([0, 1]);
  });

  it('counts anew each time, however often', () => {
    const votes = new VoteCount(4);
    for (let i = 0; i < 1_000; i++) {
      expect(counted(votes, [[1, 3]])).toEqual([]);
      expect(counted(votes, [[3, 5]])).toEqual([3]);
    }
  });

  it('counts only who may have a vote', () => {
    const votes = new VoteCount(4);
    votes.vote(postings, 1, FEWEST, FEWEST, (claim) => claim > 1);
    expect(votes.best(0, 10)).toEqual([2, 3]);
  });

  it('passes over owners of a damaged pack that are no claims', () => {
    expect(counted(new VoteCount(2), [[1, 5]])).toEqual([0, 1]);
  });
});
