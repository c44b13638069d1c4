import type { StatementKind } from '../../model/Statement';
import { FINITE_VERBS, PAST_VERBS } from '../lexicon/clauseWords';
import { DETERMINERS } from '../lexicon/functionWords';
import {
  CLAIMED_IN_WORDS,
  CLAIMING_VERBS,
  CLAUSE_VERBS,
  JUDGING_VERBS,
  KNOWING,
  SENT_OFF,
  TAKING_FOR,
  TURNED_DOWN_IN_DEED,
  TURNING_DOWN,
  URGING,
} from '../lexicon/objectsOfSpeech';
import { BEFORE_OCCASIONS } from '../lexicon/prepositions';
import { CLAUSE_PRONOUNS, CONTENT_OPENERS, NOTHING_SAID, REFUSING } from '../lexicon/speechClauses';
import type { Word } from '../text/readWords';

/** From which confidence on a mere object is taken for what was said: "praised the crew" as often tells of a deed. */
const OBJECT = 0.85;
/** An object has no more words. */
const MOST_OF_OBJECT = 7;

/** The same behind a verb that tells of deeds as often: "dismissed Novak for 12 and later bowled a maiden over". */
const MOST_OF_DEED = 12;

/** What is asked of a statement before it may be underlined. */
export interface Sayable {
  readonly kind: StatementKind;
  /** What is said stands behind its cue, where a verb has its object. */
  readonly behind: boolean;
  readonly confidence: number;
  readonly cueWords: readonly Word[];
  readonly contentWords: readonly Word[];
}

/** Whether a statement tells what somebody said: the unattributed do not, nor that somebody would not say anything, nor mere objects of deeds. */
export function saysSomething({ kind, behind, confidence, cueWords, contentWords }: Sayable): boolean {
  if (kind === 'unattributed' || tellsNothing(cueWords, contentWords)) return false;
  if (kind !== 'indirect' || !behind) return true;
  if (isOccasion(contentWords) || isDeed(cueWords, contentWords)) return false;
  return confidence >= OBJECT || isClauseOf(cueWords, contentWords) || !isObject(contentWords, MOST_OF_OBJECT);
}

/** Whether a content only tells when and where: "told reporters on Wednesday at a joint news conference". */
const isOccasion = (words: readonly Word[]): boolean =>
  BEFORE_OCCASIONS.has(words[0]?.lower ?? '') && !words.some(({ lower }) => FINITE_VERBS.has(lower));

/** Whether a verb with a bare object tells what somebody did, not what he said: "thanked the crew", "claimed a third win", "denied the striker". */
function isDeed(cue: readonly Word[], object: readonly Word[]): boolean {
  const verb = cue.at(-1)?.lower ?? '';
  if (TAKING_FOR.has(verb) && object.some(({ lower }, i) => i > 0 && lower === 'as')) return false;
  if (JUDGING_VERBS.has(verb)) return isObject(object, MOST_OF_OBJECT);
  if (!isObject(object, MOST_OF_DEED)) return false;
  if (CLAIMING_VERBS.has(verb)) return !object.some(({ lower }) => CLAIMED_IN_WORDS.has(lower));
  if (!TURNING_DOWN.has(verb)) return false;
  const [first, second] = object;
  // "dismissed Novak for 12": a person, and no word that belongs to him ("Novak's claim").
  const person = first?.capital === true && !object.some(({ possessive }) => possessive);
  const noun = second?.lower ?? '';
  return (
    person ||
    TURNED_DOWN_IN_DEED.has(first?.lower ?? '') ||
    TURNED_DOWN_IN_DEED.has(noun) ||
    object.some(({ lower }) => SENT_OFF.test(lower))
  );
}

/** A clause of few words whose verb no list holds: "a prayer" has no more than two words, "no one fainted" three. */
const FEWEST_OF_CLAUSE = 3;

/** Whether what stands behind a verb tells something though no list holds a verb of it: a clause, or what a thing is taken for. */
function isClauseOf(cue: readonly Word[], object: readonly Word[]): boolean {
  const verb = cue.at(-1)?.lower ?? '';
  if (CLAUSE_VERBS.has(verb)) return object.length >= FEWEST_OF_CLAUSE;
  const joint = URGING.has(verb) ? 'to' : TAKING_FOR.has(verb) ? 'as' : null;
  return joint !== null && object.some(({ lower }, i) => i > 0 && lower === joint);
}

/** "declined to comment", "did not respond to requests for comment". */
function tellsNothing(cue: readonly Word[], content: readonly Word[]): boolean {
  if (!cue.some(({ lower }) => REFUSING.has(lower))) return false;
  // "does not know which": that is all that is told.
  if (KNOWING.has(cue.at(-1)!.lower)) return true;
  return [...cue, ...content.slice(0, MOST_OF_OBJECT)].some(({ lower }) => NOTHING_SAID.has(lower));
}

/** Content of a few words without a verb that can be told: no clause, no infinitive. */
function isObject(words: readonly Word[], most: number): boolean {
  const first = words[0]?.lower;
  if (first === undefined || words.length > most) return false;
  if (CONTENT_OPENERS.has(first) || CLAUSE_PRONOUNS.has(first) || first === 'to') return false;
  return !words.some(({ lower }, i) => FINITE_VERBS.has(lower) || (PAST_VERBS.has(lower) && isVerbAt(words, i)));
}

/** Whether a form that may be a verb stands where one does: behind a noun, not behind an article ("the broken quay"). */
const isVerbAt = (words: readonly Word[], i: number): boolean => i > 0 && !DETERMINERS.has(words[i - 1]!.lower);
