/** Takes in a text sign by sign: cyrb53, by bryc, public domain. */
class NameHash {
  #high = 0xdeadbeef;
  #low = 0x41c6ce57;

  add(code: number): void {
    this.#high = Math.imul(this.#high ^ code, 2654435761);
    this.#low = Math.imul(this.#low ^ code, 1597334677);
  }

  /** What was taken in as a short name: 53 bits in base 36. */
  get name(): string {
    const a = this.#high;
    const b = this.#low;
    const high = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
    const low = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
    return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
  }
}

/** A short name for a text, the same on every machine. */
export function hashName(text: string): string {
  const hash = new NameHash();
  for (let i = 0; i < text.length; i++) hash.add(text.charCodeAt(i));
  return hash.name;
}

const COMMA = 0x2c;
const MINUS = 0x2d;
const ZERO = 0x30;
/** Digits of a whole number of 32 bits. */
const MOST_DIGITS = 10;

/** `hashName` of numbers as `join` prints them, without the text, which takes longer to make than to take in. */
export function hashNumbers(numbers: Int32Array): string {
  const hash = new NameHash();
  const digits = new Uint8Array(MOST_DIGITS);
  for (let i = 0; i < numbers.length; i++) {
    if (i > 0) hash.add(COMMA);
    const number = numbers[i]!;
    if (number < 0) hash.add(MINUS);
    // The least number has no opposite of 32 bits with a sign, but one without.
    let left = (number < 0 ? -number : number) >>> 0;
    let count = 0;
    do {
      const rest = Math.floor(left / 10);
      digits[count++] = left - 10 * rest;
      left = rest;
    } while (left > 0);
    while (count > 0) hash.add(ZERO + digits[--count]!);
  }
  return hash.name;
}
