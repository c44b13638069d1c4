import type { Passage } from '../../model/Passage';
import { firstAtOrBehind } from '../speakers/firstAtOrBehind';
import type { Word } from '../speakers/readWords';
import type { ArticleText } from '../text/ArticleText';
import { wordSet } from '../text/wordSet';

/** Longer stretches are no titles. */
const MAX_WORDS = 12;
/** A title or term that other words announce has at most so many words. */
const MAX_NAMED = 8;
/** "dubbed", "the film": what follows in marks is a name, title or term. */
const NAMING = wordSet(
  'called dubbed titled entitled named nicknamed so-called labelled labeled branded song film movie book novel album podcast documentary sitcom musical single memoir essay paper starring in',
);
/** The same behind "the" only. */
const NAMING_BEHIND_THE = wordSet(
  'word words term phrase slogan hashtag title show series play track episode comedy drama hit game',
);
/** Words that titles print small. */
const SMALL = wordSet('a an the of and or in on at to for with by from vs de la is my your');

/** Whether what stands in quotation marks is a title, a name or a slogan rather than something said: by the words before it and its capitals. */
export function isTitleInMarks(article: ArticleText, { block, start, end, text }: Passage): boolean {
  const words = article.wordsWithin(block, start, end);
  if (words.length === 0) return true;
  if (words.length > MAX_WORDS) return false;
  const capitals = words.every((w) => isBig(w) || SMALL.has(w.lower)) && isBig(words.at(-1)!);
  const last = text.replace(/["”’']+$/u, '').at(-1) ?? '';
  const sentence = last !== '' && '.!?,…'.includes(last);
  if (capitals && !sentence && words.length > 1) return true;
  if (!sentence && words.length <= MAX_NAMED) {
    const naming = namingWord(article, block, start);
    if (naming !== null && (capitals || naming !== 'in')) return true;
  }
  // American marks take the stop in: “Coal Is No Villain.”
  return capitals && (words.length >= 3 || (words.length === 2 && (last === ',' || last === '…')));
}

const isBig = ({ capital, text }: Word): boolean => capital || (text >= '0' && text < ':');

/** The word right before `start` that says a name, title or term follows, or null; "as" or "the" may stand between. */
function namingWord(article: ArticleText, block: number, start: number): string | null {
  const words = article.words(block);
  let at = firstAtOrBehind(words, start) - 1;
  if (at < 0 || start - words[at]!.end !== 1) return null;
  if (words[at]!.lower === 'as' && words[at - 1]?.lower === 'known') return 'known';
  if (words[at]!.lower === 'as' || words[at]!.lower === 'the') at--;
  const word = words[at]?.lower;
  if (word === undefined) return null;
  return NAMING.has(word) || (NAMING_BEHIND_THE.has(word) && words[at - 1]?.lower === 'the') ? word : null;
}
