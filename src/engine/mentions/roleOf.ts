import { ROLE_HEADS } from '../lexicon/roles';
import { TITLES } from '../lexicon/titles';

const BEHIND = /-(?:elect|designate|in-chief|general)$/u;
const BEFORE = /^(?:ex|vice|then|co|anti|pro)-/u;

/**
 * The role a word names, lower-cased and in the singular, or null: "president-elect" is a president, "singer-guitarists" are guitarists,
 * "Sen" stays as the title it is.
 */
export function roleOf(lower: string): string | null {
  if (ROLE_HEADS.has(lower) || TITLES.has(lower)) return lower;
  if (!lower.includes('-')) return singular(lower);
  const bare = lower.replace(BEHIND, '').replace(BEFORE, '');
  if (bare !== lower && ROLE_HEADS.has(bare)) return bare;
  const last = bare.slice(bare.lastIndexOf('-') + 1);
  // "Det.-Sgt", "Maj.-Gen"
  if (last !== bare && (ROLE_HEADS.has(last) || TITLES.has(last))) return last;
  return singular(last);
}

function singular(lower: string): string | null {
  if (lower.length < 6 || !lower.endsWith('s')) return null;
  const single = lower.slice(0, -1);
  return ROLE_HEADS.has(single) ? single : null;
}
