import { wordSet } from './wordSet';

/** Verbs that take whoever hears it before what is said: "told the crew the boat was theirs". */
export const VERBS_OF_TELLING: readonly string[] =
  'tell tells told telling inform informs informed informing assure assures assured assuring'.split(' ');

/** Verbs whose object is the hearer. */
export const ADDRESSING_VERBS = wordSet('told asked informed warned assured reminded urged');

/** What a hearer stands behind. */
export const TOLD_TO = wordSet('told tells telling to');
