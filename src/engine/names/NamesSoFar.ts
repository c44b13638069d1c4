import type { Word } from '../text/readWords';

/** What a first look took the words of an article for. */
export interface NamesSoFar {
  /** What a word's other places were taken for, as a small number that stands for the kinds and how sure they are; 0 where it stands nowhere else. */
  of(word: Word): number;
  /** The label the word was given at its own place. */
  at(word: Word): number;
}
