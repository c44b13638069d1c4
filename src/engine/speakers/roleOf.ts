import { ROLE_HEADS } from '../lexicon/roles';
import { TITLES } from '../lexicon/titles';

/**
 * The role a word names, lower-cased and in the singular, or null: "president-elect" is a president, "singer-guitarists" are guitarists,
 * "Sen" stays as the title it is.
 */
export function roleOf(lower: string): string | null {
  if (ROLE_HEADS.has(lower) || TITLES.has(lower)) return lower;
  const bare = lower
    .replace(/-(?:elect|designate|in-chief|general)$/u, '')
    .replace(/^(?:ex|vice|then|co|anti|pro)-/u, '');
  if (bare !== lower && ROLE_HEADS.has(bare)) return bare;
  const last = bare.slice(bare.lastIndexOf('-') + 1);
  if (last !== bare && ROLE_HEADS.has(last)) return last;
  const single = last.replace(/s$/u, '');
  return single !== last && single.length > 4 && ROLE_HEADS.has(single) ? single : null;
}
