import { FINITE_VERBS } from '../lexicon/clauseWords';
import { wordSet } from '../lexicon/wordSet';
import type { Word } from '../text/readWords';

const NO_START = wordSet(
  'of to for in on at by with from about like than over under into among amid whom whose i you we if because including made or when while as that which what how why has have had prior linked no',
);
const NO_END = wordSet('who which that and but or whom of to the a an most recent old not be');
/** A clause of another kind goes on behind these. */
const CLAUSES = wordSet('when because while as which where if than amid amidst until but that');
const PRONOUNS = wordSet('he she it they we i you');

/**
 * Whether words before a verb of speech can be its subject: no preposition or participle opens them, and they hold neither another
 * clause's verb nor its subject, but in a description with "who". What I, you or we say within a text is no report.
 */
export function isSubject(words: readonly Word[]): boolean {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last || NO_START.has(first.lower) || NO_END.has(last.lower)) return false;
  if (first.lower.length > 4 && first.lower.endsWith('ing')) return false;
  if (PRONOUNS.has(first.lower) && first.possessive) return false;
  const who = words.findIndex(({ lower }) => lower === 'who');
  // Names may look like verbs ("Will Marsh"): only words printed small count.
  return words
    .slice(0, who < 0 ? words.length : who)
    .every(
      ({ lower, text }, i) =>
        text !== lower || !(FINITE_VERBS.has(lower) || (i > 0 && (CLAUSES.has(lower) || PRONOUNS.has(lower)))),
    );
}
