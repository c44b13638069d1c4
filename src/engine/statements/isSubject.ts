import { FINITE_VERBS } from '../lexicon/clauseWords';
import { SUBJECT_PRONOUNS } from '../lexicon/pronouns';
import { CLAUSES_BEHIND, NO_SUBJECT_END, NO_SUBJECT_START } from '../lexicon/subjectWords';
import type { Word } from '../text/readWords';

/**
 * Whether words before a verb of speech can be its subject: no preposition or participle opens them, and they hold neither another
 * clause's verb nor its subject, but in a description with "who". What I, you or we say within a text is no report.
 */
export function isSubject(words: readonly Word[]): boolean {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last || NO_SUBJECT_START.has(first.lower) || NO_SUBJECT_END.has(last.lower)) return false;
  if (first.lower.length > 4 && first.lower.endsWith('ing')) return false;
  if (SUBJECT_PRONOUNS.has(first.lower) && first.possessive) return false;
  const who = words.findIndex(({ lower }) => lower === 'who');
  // Names may look like verbs ("Will Marsh"): only words printed small count.
  return words
    .slice(0, who < 0 ? words.length : who)
    .every(
      ({ lower, text }, i) =>
        text !== lower ||
        !(FINITE_VERBS.has(lower) || (i > 0 && (CLAUSES_BEHIND.has(lower) || SUBJECT_PRONOUNS.has(lower)))),
    );
}
