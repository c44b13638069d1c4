import { wordSet } from '../lexicon/wordSet';

/** Nouns that end like adverbs. */
const NOUNS = wordSet(
  'family ally assembly daily weekly monthly elderly bully only tally rally reply supply anomaly july italy',
);

/** Whether a lower-cased word is an adverb by its ending: "bluntly", "basically". */
export const isManner = (lower: string): boolean => lower.endsWith('ly') && !NOUNS.has(lower);
