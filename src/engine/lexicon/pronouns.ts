import { wordSet } from './wordSet';

/** Pronouns for several people. */
export const PLURAL_PRONOUNS = wordSet('they them their themselves we us our');

/** Pronouns that speak of one person. */
export const PERSONAL_PRONOUNS = wordSet('he she his her him himself herself');

/** Words that speak of a body just named. */
export const IMPERSONAL_WORDS = wordSet('it its itself company firm');

/** Whose speech these name is nobody's by name. */
export const NO_RELAYS = wordSet('he she they it who which we i you this that one');

/** Pronouns as a subject. */
export const SUBJECT_PRONOUNS = wordSet('he she it they we i you');

/** Pronouns before a verb. */
export const PRONOUNS_BEFORE_VERBS = wordSet('i you he she it we they who');

/** Pronouns by who is meant: a man, a woman, a thing, several, the speaker, the speakers, whoever was just named. */
export const PRONOUN_CLASSES: readonly ReadonlySet<string>[] = [
  wordSet('he him his himself'),
  wordSet('she her herself'),
  wordSet('it its itself'),
  wordSet('they them their themselves'),
  wordSet('i me my'),
  wordSet('we us our'),
  wordSet('who whom whose which that'),
];
