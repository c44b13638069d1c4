import { foldSpelling } from './foldSpelling';
import { splitWords } from './splitWords';

/** Words before or after a name that are no part of it. */
const TITLES =
  /^(?:the|mr|mrs|ms|miss|dr|prof|sir|lord|lady|dame|sheikh|president|senator|sen|rep|gov|general|gen)\.?\s+/i;
const SUFFIXES = /,?\s+(?:jr|sr|ii|iii|iv)\.?$/i;

/** The words of a speaker's name as ids, without titles before it and "Jr." after it, whatever its spelling (`foldSpelling`). */
export function nameWords(name: string): Int32Array {
  return splitWords(foldSpelling(name.slice(0, 200).replace(TITLES, '').replace(SUFFIXES, ''))).ids;
}
