import type { Passage } from '../../model/Passage';
import { LetterPattern } from '../text/LetterPattern';

const WORD = new LetterPattern(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu);
const NAMED =
  /\b(?:called|dubbed|titled|entitled|named|nicknamed|known as|so-called|labelled|labeled|branded|the (?:word|words|term|phrase|slogan|hashtag|title|song|film|movie|book|novel|album|show|series|play|single|track|episode|podcast|comedy|drama|documentary|musical|hit|game)|song|film|movie|book|novel|album|podcast|documentary|sitcom|musical|single|memoir|essay|paper|starring|in)\s(?:as\s|the\s)?$/iu;
const SMALL = /^(?:a|an|the|of|and|or|in|on|at|to|for|with|by|from|vs|de|la|is|my|your)$/iu;

/** Whether what stands in quotation marks is a title, a name or a slogan rather than something said: by the words before it and its capitals. */
export function isTitleInMarks(text: string, quotation: Passage): boolean {
  const words = quotation.text.match(WORD.for(quotation.text)) ?? [];
  if (words.length === 0) return true;
  if (words.length > 12) return false;
  const capitals = words.filter((w) => /^\p{Lu}|^\p{N}/u.test(w) || SMALL.test(w)).length;
  const sentence = /[.!?,…]["”’']*$/u.test(quotation.text);
  const allCapitals = capitals === words.length && /^\p{Lu}|^\p{N}/u.test(words.at(-1)!);
  if (allCapitals && !sentence && words.length > 1) return true;
  const before = text.slice(Math.max(0, quotation.start - 40), quotation.start);
  if (NAMED.test(before) && (allCapitals || !/\bin\s$/iu.test(before)) && words.length <= 8 && !sentence) return true;
  // American marks take the stop in: “Coal Is No Villain.”
  return allCapitals && (words.length >= 3 || (words.length === 2 && !/[.!?]["”’']*$/u.test(quotation.text)));
}
