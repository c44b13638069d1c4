/** Largest value of a trait; the trees are learned on whole numbers from 0 to this. */
export const MOST = 63;

/** Writes one segment's traits one after the other into a table of them; each is cut to whole numbers from 0 to `MOST`. */
export class TraitRow {
  private at = 0;

  constructor(readonly values: Uint8Array) {}

  /** Starts the row that begins at `at`. */
  moveTo(at: number): void {
    this.at = at;
  }

  put(value: number): void {
    this.values[this.at++] = value > MOST ? MOST : value > 0 ? value : 0;
  }

  flag(value: boolean): void {
    this.put(value ? 1 : 0);
  }

  /** A share of 0 to 1 in 64 steps. */
  share(part: number, whole: number): void {
    this.put(whole > 0 ? (MOST * part) / whole : 0);
  }

  /** A count or length on a logarithmic scale: 0 for 0, 63 from about a million on. */
  size(count: number): void {
    this.put(count > 0 ? 3.15 * Math.log2(1 + count) : 0);
  }

  /** A distance that may be negative, from -31 to 32; its sign is kept, 31 stands for none. */
  offset(distance: number): void {
    this.put(31 + Math.max(-31, Math.min(32, distance)));
  }
}
