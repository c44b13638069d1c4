import { DEPARTMENTS, ORGANISATION_HEADS, POLICY_FIELDS } from '../lexicon/organisationWords';
import { ROLE_HEADS } from '../lexicon/roles';
import type { Word } from '../text/readWords';

/** Fields that a department may have, and words before the noun of one: "Local Government Affairs". */
const MOST_FIELDS = 6;
const MOST_OF_FIELD = 3;

/** End (exclusive) of a field of policy whose name begins at `at`, or -1: "Customs Enforcement"; none where an office follows ("Education Minister"). */
function endOfField(words: readonly Word[], at: number): number {
  let end = at;
  while (end < at + MOST_OF_FIELD && words[end]?.capital) end++;
  while (end > at && !POLICY_FIELDS.has(words[end - 1]!.lower)) end--;
  return end === at || (words[end]?.capital && ROLE_HEADS.has(words[end]!.lower)) ? -1 : end;
}

/** Whether a word is what a department is for, whatever that is: "the Department for Rivers". */
const isFieldOfDepartment = (words: readonly Word[], at: number): boolean =>
  isManyThings(words[at]) &&
  /^(?:of|for)$/u.test(words[at - 1]?.lower ?? '') &&
  DEPARTMENTS.has(words[at - 2]?.lower ?? '');

/** Whether a word in a capital is a plural: "Rivers", "Fisheries". */
const isManyThings = (word: Word | undefined): boolean =>
  word?.capital === true && word.lower.length > 4 && /[^s]s$/u.test(word.lower);

/** Where a list of fields goes on from `to` in the name of a department, its end (exclusive): "Environment" and behind it ", Food and Rural Affairs"; else `to`. */
export function endOfFields(text: string, words: readonly Word[], from: number, to: number): number {
  const ledIn = isFieldOfDepartment(words, to - 1);
  if (!POLICY_FIELDS.has(words[to - 1]!.lower) && !ledIn) return to;
  const isBody = words.slice(from, to - 1).some(({ lower }) => ORGANISATION_HEADS.has(lower) || ROLE_HEADS.has(lower));
  if (!isBody && to > from + 1) return to;
  let end = to;
  for (let fields = 0; fields < MOST_FIELDS && end < words.length; fields++) {
    const gap = text.slice(words[end - 1]!.end, words[end]!.start);
    const isLast = words[end]!.lower === 'and' && (gap === ' ' || gap === ', ');
    if (!isLast && gap !== ', ') return to;
    const field = isLast ? end + 1 : end;
    const known = endOfField(words, field);
    end = known < 0 && ledIn && isManyThings(words[field]) && !words[field + 1]?.capital ? field + 1 : known;
    if (end < 0) return to;
    if (isLast) return end;
  }
  return to;
}
