import type { Passage } from '../../model/Passage';
import { NAMING_WORDS, NAMING_WORDS_BEHIND_THE } from '../lexicon/titleWords';
import type { ArticleText } from '../text/ArticleText';
import { firstAtOrBehind } from '../text/firstAtOrBehind';
import { isPrintedBig } from './isPrintedBig';

/** A title or term that other words announce has at most so many words. */
const MAX_WORDS = 8;

/** Whether the word before quotation marks announces a name, title or term: "a film titled “Low Tide”". */
export function isNamedInMarks(article: ArticleText, { block, start, end, text }: Passage): boolean {
  const words = article.wordsWithin(block, start, end);
  const naming = words.length <= MAX_WORDS ? namingWord(article, block, start) : null;
  if (naming === null) return false;
  return isPrintedBig(words) || (naming !== 'in' && !/[.!?,…]["”’']*$/u.test(text));
}

/** The word right before `start` that says a name, title or term follows, or null; "as" or "the" may stand between. */
function namingWord(article: ArticleText, block: number, start: number): string | null {
  const words = article.words(block);
  let at = firstAtOrBehind(words, start) - 1;
  if (at < 0 || start - words[at]!.end !== 1) return null;
  if (words[at]!.lower === 'as' && words[at - 1]?.lower === 'known') return 'known';
  if (words[at]!.lower === 'as' || words[at]!.lower === 'the') at--;
  const word = words[at]?.lower;
  if (word === undefined) return null;
  return NAMING_WORDS.has(word) || (NAMING_WORDS_BEHIND_THE.has(word) && words[at - 1]?.lower === 'the') ? word : null;
}
