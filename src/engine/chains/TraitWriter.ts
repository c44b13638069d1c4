/** The largest value of a trait; see `scripts/train/trainForest`. */
const MOST = 63;

/** Writes traits one behind the other into a row. */
export class TraitWriter {
  #at: number;

  constructor(
    private readonly out: Uint8Array,
    at: number,
  ) {
    this.#at = at;
  }

  /** Index behind the last trait written. */
  get end(): number {
    return this.#at;
  }

  put(value: number): void {
    this.out[this.#at++] = value > MOST ? MOST : value < 0 ? 0 : value;
  }

  flag(value: boolean): void {
    this.out[this.#at++] = value ? 1 : 0;
  }

  /** A chance of 0 to 1 as its log-odds in 60 steps, from 1 on, so that nearly sure and sure are told apart. */
  chance(value: number): void {
    this.put(1 + Math.round((Math.log((value + 1e-4) / (1 - value + 1e-4)) + 9.3) * 3.2));
  }
}
