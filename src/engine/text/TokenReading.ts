/** What a token is within an attribution. */
export const ROLE = { none: 0, source: 1, cue: 2, content: 3 } as const;

/**
 * What the tagger's first look makes of the words and signs of a text, one after another over all blocks, as parallel arrays: token `i` is
 * `blocks[b].text.slice(start[i], end[i])` where `blockStart[b] <= i < blockStart[b + 1]`.
 */
export interface TokenReading {
  readonly blockStart: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Class of the word by its company, 0 for signs, numbers and unknown words. */
  readonly kin: Uint8Array;
  /** Class of the word by lists, endings and shape. */
  readonly tag: Uint8Array;
  /** How often the word is part of a cue, 0 to 7, and of a source, 0 to 3. */
  readonly cueRate: Uint8Array;
  readonly sourceRate: Uint8Array;
  /** `role[4 * i + r]`: how likely token `i` has the `ROLE` r in any attribution. */
  readonly role: Float32Array;
}

/** Index of the first token of a block that ends behind `offset`; where none does, of the token behind the block. */
export function tokenAt({ blockStart, end }: TokenReading, block: number, offset: number): number {
  let low = blockStart[block]!;
  let high = blockStart[block + 1]!;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (end[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
