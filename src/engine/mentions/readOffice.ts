import { SINGULAR_DETERMINERS } from '../lexicon/determiners';
import { FUNCTION_WORDS } from '../lexicon/functionWords';
import { COUNTRY_OF } from '../lexicon/nationalities';
import { BEFORE_OFFICES, DESCRIBING_WORDS, INTRODUCING_WORDS, WITHIN_OFFICES } from '../lexicon/officeWords';
import { PRONOUNS_BEFORE_VERBS } from '../lexicon/pronouns';
import { REPORTING_VERBS } from '../lexicon/reportingVerbs';
import { ROLE_HEADS, ROLE_MODIFIERS, YOUTH } from '../lexicon/roles';
import { HONORIFICS, TITLES, type TitleGender } from '../lexicon/titles';
import type { Word } from '../text/readWords';
import { genderOfHead } from './genderOfHead';
import { roleOf } from './roleOf';

/** Words that a role before a name may run to. */
const MAX_ROLE_WORDS = 9;
/** "then-minister", "ex-mayor". */
const TIMED = /^(?:then|ex|vice)-/u;
const isRole = (lower: string): boolean => roleOf(lower) !== null;

/**
 * Where the role that stands before the word `at` begins, as an index into words; `at` where none does. `sure`: the capitalised words from
 * `at` on hold a role, so that only more of it is looked for.
 */
export function roleStart(text: string, words: readonly Word[], at: number, sure: boolean): number {
  const last = words[at - 1];
  // "Voss accused Novak": a verb here.
  const office = last && ROLE_HEADS.has(last.lower) && !last.possessive && last.lower !== 'accused';
  if (!sure && !(office && last.sentence === words[at]!.sentence && gapIsSpace(text, last, words[at]!))) return at;
  let from = sure ? at : at - 1;
  while (from > 0 && at - from < MAX_ROLE_WORDS) {
    const word = words[from - 1]!;
    if (!gapIsSpace(text, word, words[from]!) || word.sentence !== words[from]!.sentence) break;
    const lower = word.lower;
    if (
      lower === 'and' &&
      from > 1 &&
      ROLE_HEADS.has(words[from - 2]!.lower) &&
      !REPORTING_VERBS.has(words[from - 2]!.lower)
    ) {
      from--;
      continue;
    }
    const modifies = ROLE_MODIFIERS.has(lower) || COUNTRY_OF.has(lower);
    if (!modifies && (FUNCTION_WORDS.has(lower) || REPORTING_VERBS.has(lower))) break;
    // Behind a capitalised office only what is sure to belong to it: "said former" stays out, "former" comes in.
    if (sure && !modifies && !word.capital && !TIMED.test(lower)) break;
    if (!modifies && isVerbOf(words, from - 1)) break;
    from--;
  }
  return from;
}

/** Whether a small word is the verb of what stands before it: "I want", "Novak pressed", "repeatedly pressed". */
function isVerbOf(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  const before = words[at - 1];
  if (word.capital || !before || before.sentence !== word.sentence) return false;
  if (PRONOUNS_BEFORE_VERBS.has(before.lower)) return true;
  if (!word.lower.endsWith('ed') || DESCRIBING_WORDS.has(word.lower) || isRole(word.lower)) return false;
  return (before.capital && !before.possessive && !isRole(before.lower)) || /[a-z]{2}ly$/u.test(before.lower);
}

function gapIsSpace(text: string, left: Word, right: Word): boolean {
  if (left.possessive) return text.slice(left.end, right.start).trim().length <= 2;
  const gap = text.slice(left.end, right.start);
  return gap === ' ' || gap === '\u00a0' || gap === '. ' || gap === '-' || gap === ' & ';
}

/** The gender that titles and roles before a name tell, by the first that does, or null. */
export function genderOf(heralds: readonly Word[]): TitleGender {
  for (const { lower } of heralds) {
    const gender = HONORIFICS.get(lower) ?? TITLES.get(lower) ?? null;
    if (gender) return gender;
    const told = genderOfHead(lower);
    if (told && (told === 'f' || ROLE_HEADS.has(lower))) return told;
  }
  return null;
}

const BREAK = /[,;:(–—"“.]/u;

/**
 * "the harbour chief, Ada Novak,": the role that stands before the comma, or null. `at`: the index of the first word behind the comma; `end`:
 * where the name ends, in UTF-16 code units of the block.
 */
export function apposedOffice(text: string, words: readonly Word[], at: number, end: number): string | null {
  const last = words[at - 1];
  if (!last || last.sentence !== words[at]!.sentence || text[last.end] !== ',' || words[at]!.start - last.end !== 2)
    return null;
  let from = at - 1;
  while (
    from > 0 &&
    at - from < MAX_ROLE_WORDS &&
    text.slice(words[from - 1]!.end, words[from]!.start).trim().length < 3
  ) {
    const gap = text.slice(words[from - 1]!.end, words[from]!.start);
    if (
      (gap !== ' ' && BREAK.test(gap)) ||
      REPORTING_VERBS.has(words[from - 1]!.lower) ||
      words[from - 1]!.sentence !== last.sentence
    )
      break;
    from--;
    if (!SINGULAR_DETERMINERS.has(words[from]!.lower)) continue;
    const office = determinedOffice(text, words, from, at);
    // "Raised by his mother, Voss came": an object is in apposition only where a sign closes the name.
    if (office !== null) return !isObject(words, from) || CLOSING.test(text.slice(end, end + 5)) ? office : null;
    // "the envoy to the islands": the article belongs to the envoy's own object.
    if (!WITHIN_OFFICES.has(words[from - 1]?.lower ?? '')) return null;
  }
  while (from < at - 1 && BEFORE_OFFICES.has(words[from]!.lower)) from++;
  return determinedOffice(text, words, from, at);
}

/** The words from one index up to a name, where they are a role with an article or an owner. */
function determinedOffice(text: string, words: readonly Word[], from: number, at: number): string | null {
  const phrase = words.slice(from, at);
  const of = phrase.findIndex((w, i) => i > 0 && WITHIN_OFFICES.has(w.lower));
  const head = phrase[(of < 0 ? phrase.length : of) - 1]!;
  const determined = SINGULAR_DETERMINERS.has(phrase[0]!.lower) || phrase.some((w) => w.possessive);
  // "As a boy, Novak came" says nothing of who he is.
  if (YOUTH.has(head.lower) && words[from - 1]?.lower === 'as') return null;
  if (!determined || !isRole(head.lower) || /[^s]s$/u.test(head.lower)) return null;
  return text.slice(phrase[SINGULAR_DETERMINERS.has(phrase[0]!.lower) ? 1 : 0]!.start, phrase.at(-1)!.end);
}

/** What ends an apposition: a sign, or what explains the name further. */
const CLOSING = /^(?:['’]s)?(?:[,.;:)!?–—]|\s(?:[(–—-]|who)|$)/u;
/** Words whose object follows. */
const GOVERNS = /^(?:to|by|with|of|for|from|on|in|at|against|about|under|like|unlike|\p{L}{2,}(?:ing|ed))$/u;

/** Whether a noun phrase that begins at a word is the object of what stands before it, rather than the subject. */
function isObject(words: readonly Word[], from: number): boolean {
  if (from === 0 || words[from]!.first) return false;
  if (GOVERNS.test(words[from - 1]!.lower)) return true;
  let first = from;
  while (first > 0 && words[first - 1]!.sentence === words[from]!.sentence) first--;
  return from - first > 2 && INTRODUCING_WORDS.has(words[first]!.lower);
}

/** The words of an office as printed, the stop of an abbreviation at its end included. */
export function officeText(text: string, office: readonly Word[]): string {
  const raw = text.slice(office[0]!.start, office.at(-1)!.end + 1);
  return raw.endsWith('.') ? raw : raw.slice(0, -1);
}
