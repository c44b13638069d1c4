import { wordSet } from '../lexicon/wordSet';
import type { Word } from '../text/readWords';

/** Words that titles print small. */
const SMALL = wordSet('a an the of and or in on at to for with by from vs de la is my your');

/** Whether words are printed as a title is: capitals and numbers, but for the small words between. */
export function isPrintedBig(words: readonly Word[]): boolean {
  const last = words.at(-1);
  return last !== undefined && isBig(last) && words.every((w) => isBig(w) || SMALL.has(w.lower));
}

const isBig = ({ capital, text }: Word): boolean => capital || (text >= '0' && text < ':');
