import { SMALL_IN_TITLES } from '../lexicon/titleWords';
import type { Word } from '../text/readWords';

/** Whether words are printed as a title is: capitals and numbers, but for the small words between. */
export function isPrintedBig(words: readonly Word[]): boolean {
  const last = words.at(-1);
  return last !== undefined && isBig(last) && words.every((w) => isBig(w) || SMALL_IN_TITLES.has(w.lower));
}

const isBig = ({ capital, text }: Word): boolean => capital || (text >= '0' && text < ':');
