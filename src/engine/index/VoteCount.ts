import type { Postings } from './Postings';

/** More votes of one claim are not counted: they fill the low byte. */
const MOST_VOTES = 0xff;
/** Counts that fit beside the votes of one; with the next one all are cleared. */
const MOST_COUNTS = 0xff;

/**
 * Counts votes for claims, of one statement after the other. A page spends its time here: each vote touches memory in one place, and
 * nothing is cleared between two counts.
 */
export class VoteCount {
  /** Per claim the number of the count that it had votes in last, and in the low byte its votes there. */
  private readonly votes: Uint16Array;
  private count = 1;
  /** Claims that have as many votes as asked for. */
  private readonly enough: number[] = [];

  /** @param isHidden claims that are never among the best; null where none are hidden */
  constructor(
    claims: number,
    private readonly isHidden: ((claim: number) => boolean) | null = null,
  ) {
    this.votes = new Uint16Array(claims);
  }

  /**
   * One vote of the given weight for every owner of the key that may have it.
   *
   * @param fewest votes that a claim must have to be among the best; the same for all of one count
   */
  vote(
    { mask, starts, bytes }: Postings,
    key: number,
    weight: number,
    fewest: number,
    isAllowed?: (claim: number) => boolean,
  ): void {
    const { votes, enough } = this;
    const claims = votes.length;
    // As high as any claim of an earlier count, so that comparing tells whose votes are of this one.
    const none = this.count << 8;
    const least = none + fewest;
    const bucket = key & mask;
    const end = Math.min(starts[bucket + 1]!, bytes.length);
    // As `ownersOf` reads them, without a list of them; nearly all distances have two bytes or three.
    for (let i = starts[bucket]!, owner = -1; i < end; ) {
      let distance = bytes[i++]!;
      if (distance >= 0x80) {
        let byte = bytes[i++]!;
        distance = (distance & 0x7f) | ((byte & 0x7f) << 7);
        for (let shift = 14; byte >= 0x80 && i < end; shift += 7) {
          byte = bytes[i++]!;
          distance |= (byte & 0x7f) << shift;
        }
      }
      owner += distance;
      // Of a damaged pack an owner may be no claim; those behind it are none either.
      if (owner >= claims || owner < 0) break;
      if (isAllowed !== undefined && !isAllowed(owner)) continue;
      const before = Math.max(votes[owner]!, none);
      const now = Math.min(before + weight, none + MOST_VOTES);
      votes[owner] = now;
      if (before < least && now >= least) enough.push(owner);
    }
  }

  /**
   * The claims with the most votes, best first; then counts anew.
   *
   * @param part of the best one's votes that each must have, 0 to 1
   */
  best(part: number, most: number): number[] {
    const { votes, isHidden } = this;
    const votesOf = (claim: number): number => votes[claim]! & MOST_VOTES;
    const seen = isHidden === null ? this.enough : this.enough.filter((claim) => !isHidden(claim));
    const highest = seen.reduce((most, claim) => Math.max(most, votesOf(claim)), 0);
    const best = seen.filter((claim) => votesOf(claim) >= part * highest);
    best.sort((a, b) => votesOf(b) - votesOf(a) || a - b);
    this.startAnew();
    return best.slice(0, most);
  }

  private startAnew(): void {
    this.enough.length = 0;
    this.count++;
    if (this.count <= MOST_COUNTS) return;
    this.votes.fill(0);
    this.count = 1;
  }
}
