import { CREDENTIALS, SEATS } from '../lexicon/credentials';

const CAPITALS = /\p{Lu}.*\p{Lu}/u;

/** Whether a word behind a name tells a degree, an honour or, where `ofPerson`, a seat, and is no part of the name. */
export function isCredential(word: string, ofPerson: boolean): boolean {
  const bare = word.replaceAll('.', '').toLowerCase();
  if (bare === 'esq') return true;
  return CAPITALS.test(word) && (CREDENTIALS.has(bare) || (ofPerson && SEATS.has(bare)));
}
