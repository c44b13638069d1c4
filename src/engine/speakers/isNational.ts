import { COUNTRY_OF, NATIONAL_NOUNS } from '../lexicon/nationalities';
import { wordSet } from '../lexicon/wordSet';

/** Whether a lower-cased word is one person of a nation: "the Spaniard", "the Norwegian"; "the Dutch" and "the Chinese" are many. */
export const isNational = (lower: string): boolean =>
  NATIONAL_NOUNS.has(lower) ||
  (lower.endsWith('an') && COUNTRY_OF.has(lower) && COUNTRY_OF.get(lower) !== lower && !CAPITALS.has(lower));

/** Cities in the same table. */
const CAPITALS = wordSet('amman milan');
