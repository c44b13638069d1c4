/** Where a hash starts (FNV-1a, 32 bits, Fowler, Noll and Vo 1991). */
export const HASH_START = 0x811c9dc5 | 0;

/** One step of FNV-1a: `hash` with one more code unit taken in. */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}
