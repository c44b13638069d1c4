/** Start value for `mix`; any odd constant will do, it only has to stay the same for the weights to stay valid. */
const SEED = 0x2545f491;

/** Stirs one more number into a 32-bit hash. Multiply and rotate as in MurmurHash3 (Austin Appleby, public domain). */
export function mix(hash: number, value: number): number {
  let k = Math.imul(value, 0xcc9e2d51);
  k = (k << 15) | (k >>> 17);
  let h = hash ^ Math.imul(k, 0x1b873593);
  h = (h << 13) | (h >>> 19);
  return (Math.imul(h, 5) + 0xe6546b64) | 0;
}

/** Spreads a mixed hash over all its bits, so that the low ones can be used as an address. */
export function settle(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  return h;
}

/** The number of the feature `template` with one value. */
export function feature1(template: number, a: number): number {
  return settle(mix(mix(SEED, template), a));
}

/** The number of the feature `template` with two values. */
export function feature2(template: number, a: number, b: number): number {
  return settle(mix(mix(mix(SEED, template), a), b));
}

/** The number of the feature `template` with three values. */
export function feature3(template: number, a: number, b: number, c: number): number {
  return settle(mix(mix(mix(mix(SEED, template), a), b), c));
}
