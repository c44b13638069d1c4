import { FINITE_VERBS } from '../lexicon/clauseWords';
import { COUNTRY_OF } from '../lexicon/nationalities';
import { MAY_REPORT, NOUN_LIKE, REPORTING_VERBS } from '../lexicon/reportingVerbs';
import {
  BETWEEN_SUBJECT_AND_VERB,
  CLAUSE_OPENERS,
  JOINING,
  OPENS_DESCRIPTION,
  RELATIVE_SUBJECTS,
  SETTING_OPENERS,
} from '../lexicon/speechClauses';
import type { Word } from '../text/readWords';
import type { Region } from './Region';

/** A subject longer than this is none. */
const MAX_SUBJECT = 26;
/** Words of a phrase that is set before the subject: "In the same context, …". */
const MAX_OPENING = 10;

/** Indexes into a region's words, half-open: the subject, empty where none is found, and where the verb group begins. */
export interface Subject {
  readonly from: number;
  readonly to: number;
  readonly verb: number;
}

const isAdverb = ({ lower, text }: Word): boolean => text === lower && lower.length > 3 && lower.endsWith('ly');

/** Whether two neighbours have nothing but a space between them. */
const touches = (a: Word, b: Word): boolean => b.start - a.end === 1;

const isBetween = (word: Word): boolean => BETWEEN_SUBJECT_AND_VERB.has(word.lower) || isAdverb(word);

/** Whether a clause has its verb here, as far as common verbs and those of speech tell. */
const isVerb = ({ lower, text }: Word): boolean =>
  text === lower &&
  (FINITE_VERBS.has(lower) || (REPORTING_VERBS.has(lower) && !NOUN_LIKE.has(lower) && !lower.endsWith('ing')));

const mayBeVerb = (word: Word): boolean =>
  isVerb(word) || isBetween(word) || (word.text === word.lower && MAY_REPORT.has(word.lower));

/**
 * The subject of the verb `at`: right before it, back to where its clause begins, over a description between commas to the noun it
 * describes; where a participle or a second verb has none beside it, the one that leads its sentence.
 */
export function readSubject(text: string, region: Region, at: number): Subject {
  const { words } = region;
  let verb = at;
  while (verb > 0 && touches(words[verb - 1]!, words[verb]!) && isBetween(words[verb - 1]!)) verb--;
  const before = words[verb - 1];
  if (!before) return { from: verb, to: verb, verb };
  if (RELATIVE_SUBJECTS.has(before.lower)) return { from: verb - 1, to: verb, verb };
  const gap = text.slice(before.end, words[verb]!.start);
  const parted = gap !== ' ' && /[;:“”"().!?,–—]/u.test(gap);
  if ((parted && words[verb]!.lower.endsWith('ing')) || JOINING.has(before.lower))
    return { ...leadingSubject(text, region, verb), verb };
  const from = /[;:“”"().!?]/u.test(gap) ? verb : startOf(text, words, verb, parted);
  return { from, to: verb, verb };
}

function startOf(text: string, words: readonly Word[], verb: number, described: boolean): number {
  let commas = described ? 2 : 0;
  let from = verb;
  while (from > 0 && verb - from < MAX_SUBJECT) {
    const word = words[from - 1]!;
    const next = words[from]!;
    const gap = from === verb && !described ? '' : text.slice(word.end, next.start);
    // Most gaps are a space.
    if (gap !== ' ' && /[;:“”"()!?]/u.test(gap)) break;
    const breaks = gap !== ' ' && /[,–—]/u.test(gap) && !isOneNumber(word, gap, next) && !areNations(word, next);
    if (breaks && --commas < 0) break;
    const joins = word.lower === 'and' && words[from - 2]?.capital === true && next.capital;
    if (commas <= 0 && CLAUSE_OPENERS.has(word.lower) && !joins) break;
    // "…, the verdict of whom nobody heard said": between lies another clause.
    if (commas !== 1 && isVerb(word)) return verb;
    from--;
  }
  // "Lee Marsden, 31, of Quay Street, denies": another part of the description stands before.
  while (described && from > 0 && verb - from < MAX_SUBJECT && isDescription(text, words, from)) {
    from--;
    while (from > 0 && !/[,–—;:“”"()]/u.test(text.slice(words[from - 1]!.end, words[from]!.start))) from--;
  }
  // A description without the noun it describes is no subject.
  return described && commas > 0 && from > 0 ? verb : from;
}

/** "155,000 drivers" */
const isOneNumber = (word: Word, gap: string, next: Word): boolean =>
  gap === ',' && /\d$/u.test(word.lower) && /^\d/u.test(next.lower);

/** "Estran, Nordan centres": of two nations in one breath. */
const areNations = (one: Word, other: Word): boolean =>
  one.capital && other.capital && COUNTRY_OF.has(one.lower) && COUNTRY_OF.has(other.lower);

/** Whether a stretch between commas describes what stands before: an age, a degree, "of Quay Street", "who …". */
function isDescription(text: string, words: readonly Word[], from: number): boolean {
  const { lower, end } = words[from]!;
  return /^\d/u.test(lower) || OPENS_DESCRIPTION.has(lower) || text[end] === ',';
}

/** The subject of a sentence's first verb, behind a setting that opens it. */
function leadingSubject(text: string, { words }: Region, limit: number): { from: number; to: number } {
  const none = { from: limit, to: limit };
  let from = 0;
  if (words[0] && SETTING_OPENERS.has(words[0].lower)) {
    const comma = words.findIndex((w, i) => i < MAX_OPENING && text.slice(w.end, words[i + 1]?.start).startsWith(','));
    if (comma < 0) return none;
    from = comma + 1;
  }
  let to = from;
  while (to < limit && to - from < MAX_SUBJECT && !mayBeVerb(words[to]!)) to++;
  return to === limit || to - from === MAX_SUBJECT || to === from ? none : { from, to };
}
