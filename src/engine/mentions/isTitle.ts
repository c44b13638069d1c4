import { HONORIFICS, TITLES } from '../lexicon/titles';
import { isFirstName } from './isFirstName';

/** Whether a word is a title whatever follows: no given name is. Also joined ones: "Det.-Sgt". */
export const isTitle = (lower: string): boolean =>
  HONORIFICS.has(lower) ||
  (TITLES.has(lower) && !isFirstName(lower)) ||
  (lower.includes('-') && TITLES.has(lower.slice(lower.lastIndexOf('-') + 1)));
