import type { Postings } from './Postings';

const MOST_VOTES = 0xff;

/** Counts votes for claims; made once for a page, used for one statement after the other. */
export class VoteCount {
  private readonly votes: Uint8Array;
  /** Claims with votes. */
  private readonly touched: number[] = [];

  constructor(claims: number) {
    this.votes = new Uint8Array(claims);
  }

  /** One vote of the given weight for every owner of the key that may have it. */
  vote({ mask, starts, bytes }: Postings, key: number, weight: number, isAllowed?: (claim: number) => boolean): void {
    const bucket = key & mask;
    const end = Math.min(starts[bucket + 1]!, bytes.length);
    // As `ownersOf` reads them, without a list of them: this is where a page spends its time.
    for (let i = starts[bucket]!, owner = -1; i < end; ) {
      let distance = 0;
      for (let shift = 0; i < end; shift += 7) {
        const byte = bytes[i++]!;
        distance |= (byte & 0x7f) << shift;
        if (byte < 0x80) break;
      }
      owner += distance;
      if (isAllowed === undefined || isAllowed(owner)) this.count(owner, weight);
    }
  }

  private count(owner: number, weight: number): void {
    const votes = this.votes[owner];
    if (votes === undefined) return;
    if (votes === 0) this.touched.push(owner);
    this.votes[owner] = Math.min(votes + weight, MOST_VOTES);
  }

  /**
   * The claims with the most votes, best first; then counts anew.
   *
   * @param fewest votes that each must have
   * @param part of the best one's votes that each must have, 0 to 1
   */
  best(fewest: number, part: number, most: number): number[] {
    const { votes } = this;
    let highest = 0;
    for (const claim of this.touched) highest = Math.max(highest, votes[claim]!);
    const least = Math.max(fewest, part * highest);
    const enough = this.touched.filter((claim) => votes[claim]! >= least);
    enough.sort((a, b) => votes[b]! - votes[a]! || a - b);
    for (const claim of this.touched) votes[claim] = 0;
    this.touched.length = 0;
    return enough.slice(0, most);
  }
}
