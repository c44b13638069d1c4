import { wordSet } from './wordSet';

/** Words that open a sentence after "U.S." or "Inc." far more often than they go on as part of a name. */
export const SENTENCE_OPENERS = wordSet(
  'the a an he she it they we i you this that these those but and in on at as if when while after before his her its their our my there here for with what who how why mr mrs ms',
);
