import type { StatementKind } from '../../model/Statement';
import { FINITE_VERBS } from '../lexicon/clauseWords';
import { CLAUSE_PRONOUNS, CONTENT_OPENERS, NOTHING_SAID, REFUSING } from '../lexicon/speechClauses';
import type { Word } from '../text/readWords';

/** Confidence from which a statement is underlined. Held out on Hearsay 94 % of what is underlined is a statement, and three in four are underlined. */
const QUOTED = 0.3;
const INDIRECT = 0.55;
/** The same for a mere object ("praised the crew"), which as often tells of a deed. */
const OBJECT = 0.85;
/** An object has no more words. */
const MOST_OF_OBJECT = 7;

/** What is asked of a statement before it is underlined. */
export interface Showable {
  readonly kind: StatementKind;
  readonly confidence: number;
  readonly cueWords: readonly Word[];
  readonly contentWords: readonly Word[];
}

/** Whether a statement is sure enough to be underlined. The unattributed never are, nor that somebody would not say anything. */
export function isShown({ kind, confidence, cueWords, contentWords }: Showable): boolean {
  if (kind === 'unattributed' || tellsNothing(cueWords, contentWords)) return false;
  if (kind !== 'indirect') return confidence >= QUOTED;
  return confidence >= (isObject(contentWords) ? OBJECT : INDIRECT);
}

/** "declined to comment", "did not respond to requests for comment". */
function tellsNothing(cue: readonly Word[], content: readonly Word[]): boolean {
  if (!cue.some(({ lower }) => REFUSING.has(lower))) return false;
  return [...cue, ...content.slice(0, MOST_OF_OBJECT)].some(({ lower }) => NOTHING_SAID.has(lower));
}

/** Content of a few words without a verb that can be told: no clause, no infinitive. */
function isObject(words: readonly Word[]): boolean {
  const first = words[0]?.lower;
  if (first === undefined || words.length > MOST_OF_OBJECT) return false;
  if (CONTENT_OPENERS.has(first) || CLAUSE_PRONOUNS.has(first) || first === 'to') return false;
  return !words.some(({ lower }) => FINITE_VERBS.has(lower));
}
