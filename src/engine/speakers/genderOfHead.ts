import type { TitleGender } from '../lexicon/titles';
import { wordSet } from '../text/wordSet';

const FEMALE = wordSet('actress mother queen daughter wife sister girl widow');
const MALE = wordSet('actor father king son husband brother boy widower');

/** The gender that the noun of a description tells, lower-cased: "spokeswoman", "father", or null. */
export function genderOfHead(head: string): TitleGender {
  if (FEMALE.has(head) || head.endsWith('woman')) return 'f';
  return MALE.has(head) || head.endsWith('man') ? 'm' : null;
}
