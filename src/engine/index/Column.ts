/** So many numbers there is room for where nobody says how many will come. */
const ROOM = 64;

/** A list of 32-bit numbers that grows at its end. */
export class Column {
  private numbers: Int32Array;
  private count = 0;

  /** @param room how many numbers will come, about */
  constructor(room = ROOM) {
    this.numbers = new Int32Array(Math.max(1, room));
  }

  push(number: number): void {
    if (this.count === this.numbers.length) {
      const larger = new Int32Array(this.count * 2);
      larger.set(this.numbers);
      this.numbers = larger;
    }
    this.numbers[this.count++] = number;
  }

  get length(): number {
    return this.count;
  }

  at(index: number): number {
    return this.numbers[index]!;
  }

  /** Those from one index up to another; what is pushed later changes nothing in them. */
  slice(from: number, to: number): Int32Array {
    return this.numbers.subarray(from, to);
  }
}
