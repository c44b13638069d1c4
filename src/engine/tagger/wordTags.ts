import { hashWord } from '../features/hashWord';
import { WORD_CLASSES } from '../lexicon/wordClasses';

/** Rough word classes: closed lists first, then endings and shape. No full part-of-speech tags, which bring a point at most. */
export const TAG = {
  lower: 0,
  name: 1,
  capitals: 2,
  number: 3,
  comma: 4,
  stop: 5,
  mark: 6,
  colon: 7,
  dash: 8,
  sign: 9,
  determiner: 10,
  subject: 11,
  object: 12,
  possessive: 13,
  preposition: 14,
  to: 15,
  that: 16,
  wh: 17,
  conjunction: 18,
  subordinator: 19,
  be: 20,
  have: 21,
  does: 22,
  modal: 23,
  not: 24,
  adverb: 25,
  ed: 26,
  ing: 27,
  es: 28,
  genitive: 29,
  title: 30,
  time: 31,
  it: 32,
  role: 33,
  sayPast: 34,
  sayNow: 35,
  as: 36,
  of: 37,
  by: 38,
} as const;

/** Tags of the closed lists by the hash of the word. */
export const LISTED_TAGS: ReadonlyMap<number, number> = new Map(
  Object.entries(WORD_CLASSES).flatMap(([name, words]) =>
    words.split(' ').map((word) => [hashWord(word), TAG[name as keyof typeof WORD_CLASSES]] as const),
  ),
);
