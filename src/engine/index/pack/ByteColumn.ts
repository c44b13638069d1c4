/** So many bytes there is room for at first. */
const ROOM = 256;

/** Bytes that grow at their end. */
export class ByteColumn {
  private bytes = new Uint8Array(ROOM);
  private count = 0;

  get length(): number {
    return this.count;
  }

  push(byte: number): void {
    if (this.count === this.bytes.length) {
      const larger = new Uint8Array(this.count * 2);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    this.bytes[this.count++] = byte;
  }

  /** A whole number from 0 up to 2^32, seven bits a byte, the low ones first (LEB128). */
  pushNumber(number: number): void {
    let rest = number >>> 0;
    while (rest > 0x7f) {
      this.push((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.push(rest);
  }

  /** Every UTF-16 code unit by itself as UTF-8 would write it, so that lone surrogates survive. */
  pushText(text: string): void {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code < 0x80) this.push(code);
      else if (code < 0x800) {
        this.push(0xc0 | (code >> 6));
        this.push(0x80 | (code & 0x3f));
      } else {
        this.push(0xe0 | (code >> 12));
        this.push(0x80 | ((code >> 6) & 0x3f));
        this.push(0x80 | (code & 0x3f));
      }
    }
  }

  /** All bytes so far, in room of their own. */
  toBytes(): Uint8Array {
    return this.bytes.slice(0, this.count);
  }
}
