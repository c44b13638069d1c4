import { NOUNS_OF_MEN, NOUNS_OF_WOMEN } from '../lexicon/sourceWords';
import type { TitleGender } from '../lexicon/titles';

const FAMILY = /^(?:grand|step|half-|ex-|god)/u;

/** The gender that the noun of a description tells, lower-cased: "spokeswoman", "stepfather", or null. */
export function genderOfHead(head: string): TitleGender {
  const bare = head.replace(FAMILY, '');
  if (NOUNS_OF_WOMEN.has(bare) || head.endsWith('woman')) return 'f';
  return NOUNS_OF_MEN.has(bare) || head.endsWith('man') ? 'm' : null;
}
