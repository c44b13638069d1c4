import { wordSet } from './wordSet';

/** Nouns that end like adverbs. */
export const NOUNS_LIKE_ADVERBS = wordSet(
  'family ally assembly daily weekly monthly elderly bully only tally rally reply supply anomaly july italy',
);

/** Between a medium and its verb: "Reuters earlier reported". */
export const ADVERBS_BEFORE_REPORTING = wordSet(
  'also later first earlier then separately previously initially recently subsequently today has had have since',
);
