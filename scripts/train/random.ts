/** A small repeatable generator of 32-bit numbers (xorshift32, Marsaglia 2003). Same seed, same numbers on every machine. */
export function random(seed: number): () => number {
  let state = (Math.imul(seed, 0x9e3779b1) ^ 0x5bf03635) | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}

/** Puts a list of indexes into random order, in place (Fisher-Yates). */
export function shuffle(list: Int32Array, next: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = next() % (i + 1);
    const kept = list[i]!;
    list[i] = list[j]!;
    list[j] = kept;
  }
}
