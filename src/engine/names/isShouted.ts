import type { Word } from '../text/readWords';

/** Whether a line prints most words with capitals. */
export function isShouted(words: readonly Word[]): boolean {
  let long = 0;
  let capital = 0;
  for (const word of words) {
    if (word.text.length < 4) continue;
    long++;
    if (word.capital) capital++;
  }
  return long > 2 && capital > 0.7 * long;
}
