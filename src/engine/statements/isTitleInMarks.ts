import type { Passage } from '../../model/Passage';
import type { ArticleText } from '../text/ArticleText';
import { isNamedInMarks } from './isNamedInMarks';
import { isPrintedBig } from './isPrintedBig';

/** Longer stretches are no titles. */
const MAX_WORDS = 12;

/** Whether what stands in quotation marks is a title, a name or a slogan rather than something said: by the words before it and its capitals. */
export function isTitleInMarks(article: ArticleText, quotation: Passage): boolean {
  const { block, start, end, text } = quotation;
  const words = article.wordsWithin(block, start, end);
  if (words.length === 0) return true;
  if (words.length > MAX_WORDS) return false;
  const capitals = isPrintedBig(words);
  const last = text.replace(/["”’']+$/u, '').at(-1) ?? '';
  const sentence = last !== '' && '.!?,…'.includes(last);
  if (capitals && !sentence && words.length > 1) return true;
  if (isNamedInMarks(article, quotation)) return true;
  // American marks take the stop in: “Coal Is No Villain.”
  return capitals && (words.length >= 3 || (words.length === 2 && (last === ',' || last === '…')));
}
