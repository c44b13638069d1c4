/** Odd constants of random bits, one for each place, so that equal sums of different values are no likelier than chance. */
const PLACE = 0x9e3779b1;
const A = 0x85ebca6b;
const B = 0xc2b2ae35;
const C = 0x27d4eb2f;

/** Spreads a sum over all bits, so that the low ones can be used as an address (the finish of MurmurHash3). */
function settle(sum: number): number {
  let h = sum ^ (sum >>> 16);
  h = Math.imul(h, A);
  h ^= h >>> 13;
  h = Math.imul(h, B);
  return h ^ (h >>> 16);
}

/** What the number of a template brings to the hash of its features. */
export function hashTemplate(template: number): number {
  return Math.imul(template, PLACE);
}

/** The number of a feature: its template, as `hashTemplate` has it, with up to three values; 0 where there is none. */
export function hashFeature(template: number, a: number, b: number, c: number): number {
  return settle((template + Math.imul(a, A) + Math.imul(b, B) + Math.imul(c, C)) | 0);
}

/** The number of the feature `template` with one value. */
export function feature1(template: number, a: number): number {
  return hashFeature(hashTemplate(template), a, 0, 0);
}

/** The number of the feature `template` with two values. */
export function feature2(template: number, a: number, b: number): number {
  return hashFeature(hashTemplate(template), a, b, 0);
}

/** The number of the feature `template` with three values. */
export function feature3(template: number, a: number, b: number, c: number): number {
  return hashFeature(hashTemplate(template), a, b, c);
}
