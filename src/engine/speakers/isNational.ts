import { COUNTRY_OF } from '../lexicon/nationalities';
import { wordSet } from '../lexicon/wordSet';

const NOUNS = wordSet(
  'spaniard frenchman frenchwoman englishman englishwoman scot scotsman irishman welshman dutchman dutchwoman briton swede dane finn pole serb croat turk argentine texan londoner',
);

/** Whether a lower-cased word is one person of a nation: "the Spaniard", "the Norwegian"; "the Dutch" and "the Chinese" are many. */
export const isNational = (lower: string): boolean =>
  NOUNS.has(lower) ||
  (lower.endsWith('an') && COUNTRY_OF.has(lower) && COUNTRY_OF.get(lower) !== lower && !CAPITALS.has(lower));

/** Cities in the same table. */
const CAPITALS = wordSet('amman milan');
