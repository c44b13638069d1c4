/** Reads variable-length numbers, as `ByteColumn.pushNumber` wrote them, one after the other. */
export class NumberReader {
  constructor(
    private readonly bytes: Uint8Array,
    private at: number,
    private readonly end: number,
  ) {}

  get hasMore(): boolean {
    return this.at < this.end;
  }

  /** Where the next number begins. */
  get place(): number {
    return this.at;
  }

  /** The next number; 0 behind the end. */
  next(): number {
    let number = 0;
    for (let shift = 0; this.at < this.end && shift < 35; shift += 7) {
      const byte = this.bytes[this.at++]!;
      number |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    return number >>> 0;
  }
}
