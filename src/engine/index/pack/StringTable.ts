import { Column } from '../Column';
import { ByteColumn } from './ByteColumn';

/** Strings one after the other, each by its number. */
export class StringTable {
  private readonly numbers = new Map<string, number>();
  private readonly starts = new Column();
  private readonly text = new ByteColumn();

  constructor() {
    this.starts.push(0);
  }

  /** The number of a string, which is added where it is new. */
  numberOf(string: string): number {
    const known = this.numbers.get(string);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(string, number);
    this.text.pushText(string);
    this.starts.push(this.text.length);
    return number;
  }

  /** As `numberOf`, and one; 0 for null. */
  optional(string: string | null): number {
    return string === null ? 0 : this.numberOf(string) + 1;
  }

  toColumns(): { starts: Uint32Array; text: Uint8Array } {
    return { starts: Uint32Array.from(this.starts.slice(0, this.starts.length)), text: this.text.toBytes() };
  }
}
