import { THIRD_PERSONS } from '../lexicon/clauseWords';
import { ORGANISATION_HEADS } from '../lexicon/organisationWords';
import { PEOPLE_HEADS, ROLE_HEADS } from '../lexicon/roles';
import type { Word } from '../text/readWords';
import { wordSet } from '../text/wordSet';
import { isSubject } from './isSubject';

/** Forms that as often are participles: "a deal announced on Monday", "the pledged delegates". */
const PARTICIPLES = wordSet(
  'announced reported pledged promised admitted posted stressed revealed described claimed told confirmed',
);
/** What ends the noun a subject is built on: "the head of the port". */
const BEHIND_NOUN = wordSet('of for in at from with on about to');

/**
 * Whether a subject and a verb go together: before what may be a participle stands somebody who can act, by name, role or pronoun.
 * "All told" is a phrase.
 */
export function isSubjectOf(words: readonly Word[], verb: string): boolean {
  if (!isSubject(words)) return false;
  if (!PARTICIPLES.has(verb)) return true;
  const end = words.findIndex(({ lower }, i) => i > 0 && BEHIND_NOUN.has(lower));
  const { lower, capital } = words[(end < 0 ? words.length : end) - 1]!;
  if (lower === 'all') return false;
  return (
    capital ||
    THIRD_PERSONS.has(lower) ||
    ROLE_HEADS.has(lower) ||
    PEOPLE_HEADS.has(lower) ||
    ORGANISATION_HEADS.has(lower)
  );
}
