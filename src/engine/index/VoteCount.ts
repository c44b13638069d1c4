import type { Postings } from './Postings';

/** Counts votes for claims; made once for a page, used for one statement after the other. */
export class VoteCount {
  private readonly votes: Uint16Array;
  private readonly touched: number[] = [];

  constructor(claims: number) {
    this.votes = new Uint16Array(claims);
  }

  /** One vote of the given weight for every owner of the key. */
  vote(postings: Postings, key: number, weight: number): void {
    const bucket = key & postings.mask;
    const end = postings.starts[bucket + 1]!;
    for (let i = postings.starts[bucket]!; i < end; i++) {
      const owner = postings.owners[i]!;
      const votes = this.votes[owner]!;
      if (votes === 0) this.touched.push(owner);
      this.votes[owner] = Math.min(votes + weight, 0xffff);
    }
  }

  /** The claims with the most votes, each at least as many as asked of it, best first; then counts anew. */
  best(fewest: (claim: number) => number, most: number): number[] {
    const enough = this.touched.filter((claim) => this.votes[claim]! >= fewest(claim));
    enough.sort((a, b) => this.votes[b]! - this.votes[a]! || a - b);
    for (const claim of this.touched) this.votes[claim] = 0;
    this.touched.length = 0;
    return enough.slice(0, most);
  }
}
