/** Places of the table; a power of two. */
export const KIN_PLACES = 1 << 15;
/** A word stands at most so many places behind its own. */
export const KIN_REACH = 16;

/** Spreads a word's hash, so that its place and its check tell different things of it. */
const spread = (word: number): number => Math.imul(word ^ (word >>> 16), 0x85ebca6b);

/** Where a word is looked for first. */
export const kinPlace = (word: number): number => spread(word) >>> 17;

/** What tells it from others there, 1 to 255. */
export function kinCheck(word: number): number {
  const h = spread(word);
  return 1 + ((Math.imul(h ^ (h >>> 15), 0xc2b2ae35) >>> 24) % 255);
}

/**
 * Which words are of a kind: classes of some 24,000 English words made by `scripts/train/kin` from what a language model takes for alike. Words are hashes
 * (`hashWord`); one that is not in the table is taken for one that is in 1 of 100 cases.
 */
export class WordKin {
  private readonly checks: Uint8Array;
  private readonly classes: Uint8Array;

  /** `table`: the checks of all places, 0 where a place is empty, then the classes. Throws where it has another size. */
  constructor(table: Int8Array) {
    if (table.length !== 2 * KIN_PLACES) throw new Error('not a table of word classes');
    const bytes = new Uint8Array(table.buffer, table.byteOffset, table.length);
    this.checks = bytes.subarray(0, KIN_PLACES);
    this.classes = bytes.subarray(KIN_PLACES);
  }

  /** The class of a word, from 1 on, or 0 where it is unknown. */
  of(word: number): number {
    const { checks } = this;
    const check = kinCheck(word);
    let at = kinPlace(word);
    for (let n = 0; n < KIN_REACH && checks[at] !== 0; n++) {
      if (checks[at] === check) return this.classes[at]!;
      at = (at + 1) & (KIN_PLACES - 1);
    }
    return 0;
  }
}
