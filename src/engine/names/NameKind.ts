/** What a name is of, as learned from Hearsay's names (`scripts/hearsay/names`); `none`: the word is part of no name. */
export const NAME_KIND = {
  none: 0,
  person: 1,
  body: 2,
  medium: 3,
  place: 4,
  /** Origin, language, faith or party, and whoever is called by it: "the Finn", "Democrats". */
  people: 5,
  /** Laws, events, products, works. */
  thing: 6,
  /** Titles and offices printed with a capital. */
  title: 7,
} as const;

export type NameKind = (typeof NAME_KIND)[keyof typeof NAME_KIND];

/** Number of kinds. */
export const NAME_KINDS = 8;

/**
 * Number of labels of a word: twice its kind where a name opens with it, one more where it goes on; the label 1 is never given. A power of two, as the
 * tables of weights have rows of so many.
 */
export const NAME_LABELS = 16;
