import type { TitleGender } from '../lexicon/titles';
import { wordSet } from '../text/wordSet';

const FEMALE = wordSet('actress mother queen daughter wife sister girl widow heiress headmistress duchess niece aunt');
const MALE = wordSet('actor father king son husband brother boy widower headmaster duke nephew uncle');
const FAMILY = /^(?:grand|step|half-|ex-|god)/u;

/** The gender that the noun of a description tells, lower-cased: "spokeswoman", "stepfather", or null. */
export function genderOfHead(head: string): TitleGender {
  const bare = head.replace(FAMILY, '');
  if (FEMALE.has(bare) || head.endsWith('woman')) return 'f';
  return MALE.has(bare) || head.endsWith('man') ? 'm' : null;
}
