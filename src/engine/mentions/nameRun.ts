import { NAME_PARTICLES } from '../lexicon/functionWords';
import { CUT_SHORT } from '../lexicon/nameParticles';
import { NAME_SUFFIXES } from '../lexicon/nameSuffixes';
import { COUNTRY_OF } from '../lexicon/nationalities';
import {
  BEHIND_RANK_OF_COMPANY,
  DEPARTMENTS,
  ORGANISATION_HEADS,
  OWNERS_OF_BODIES,
  PEOPLE_UNITED,
  POLICY_FIELDS,
} from '../lexicon/organisationWords';
import { PARTIES } from '../lexicon/parties';
import { PREMISES } from '../lexicon/placeWords';
import { BEFORE_A_CAUSE } from '../lexicon/prepositions';
import { BEFORE_FORMER_ROLES, RANKS, ROLE_HEADS, ROLES_LIKE_SURNAMES } from '../lexicon/roles';
import { HONORIFICS, TITLES, TITLES_OF_NOBILITY } from '../lexicon/titles';
import type { Word } from '../text/readWords';
import { isFirstName } from './isFirstName';
import { roleOf } from './roleOf';

/** No name with its offices has more parts; bounds the work on text in capitals. */
const MAX_PARTS = 18;

/** Also joined ones: "Det.-Sgt", "Maj.-Gen". */
const isTitle = (lower: string): boolean =>
  TITLES.has(lower) ||
  HONORIFICS.has(lower) ||
  (lower.includes('-') && TITLES.has(lower.slice(lower.lastIndexOf('-') + 1)));
const isRole = (lower: string): boolean => roleOf(lower) !== null;

/** Whether a word of a name is a particle of what follows: "Juan del Valle" and "Del Valle", but not "Del. Ada Novak", a delegate. */
const isParticle = (run: readonly Word[], at: number): boolean =>
  NAME_PARTICLES.has(run[at]!.lower) && run[at + 1] !== undefined && run[at + 1]!.start - run[at]!.end === 1;

const OF_MANY = /^['’]s?\s$/u;

/** Whether an apostrophe parts two words of one body's name: "the Airfield Workers' Alliance", "the Women's Institute". */
function isOwnBody(gap: string, left: Word, right: Word): boolean {
  if (!left.capital || !right.capital || !ORGANISATION_HEADS.has(right.lower) || !OF_MANY.test(gap)) return false;
  return left.lower.endsWith('s') ? !gap.includes('s') : OWNERS_OF_BODIES.has(left.lower);
}

/** Whether nothing but a space, or the stop of an abbreviation, parts two words. */
function adjoin(text: string, left: Word, right: Word): boolean {
  const gap = text.slice(left.end, right.start);
  if (isOwnBody(gap, left, right)) return true;
  if (left.possessive) return false;
  if (gap === ' ' || gap === '\u00a0') return true;
  // "Lil’ Otto": a word cut short.
  if (/^['’]\s$/u.test(gap)) return CUT_SHORT.has(left.lower);
  if (gap === '. ' || gap === '.\u00a0') {
    return (
      left.sentence === right.sentence &&
      (left.text.length === 1 || isTitle(left.lower) || left.text.includes('.') || NAME_SUFFIXES.has(right.lower))
    );
  }
  return (gap === ', ' && NAME_SUFFIXES.has(right.lower)) || gap === ' & ';
}

/** Words that a nickname may have. */
const MOST_OF_NICKNAME = 3;

/** Index of the word behind a nickname in marks that follows a word of a name: "Ada “the Fox” Novak"; `at` itself where none does. */
function behindNickname(text: string, words: readonly Word[], at: number): number {
  const left = words[at - 1]!;
  if (left.possessive || !OPENING_MARK.test(text.slice(left.end, words[at]!.start))) return at;
  for (let end = at; end < Math.min(words.length - 1, at + MOST_OF_NICKNAME); end++) {
    const gap = text.slice(words[end]!.end, words[end + 1]!.start);
    if (CLOSING_MARK.test(gap)) {
      const surname = NAME_PARTICLES.has(words[end + 1]!.lower) ? words[end + 2] : words[end + 1];
      return words[end]!.capital && surname?.capital ? words.indexOf(surname, end) : at;
    }
    if (gap !== ' ') return at;
  }
  return at;
}
const OPENING_MARK = /^\s["“‘']$/u;
const CLOSING_MARK = /^["”’']\s$/u;

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
function endOfFields(text: string, words: readonly Word[], from: number, to: number): number {
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

/** End (exclusive) of the run of capitalised words that begins at `from`, particles and "of" phrases of offices included. */
export function runEnd(text: string, words: readonly Word[], from: number): number {
  let to = from + 1;
  while (to < words.length && to - from < MAX_PARTS) {
    const behind = behindNickname(text, words, to);
    if (behind > to) {
      to = behind + 1;
      continue;
    }
    if (!adjoin(text, words[to - 1]!, words[to]!)) break;
    const word = words[to]!;
    // "Boss Novak I want": no king.
    if (
      word.text === 'I' &&
      words[to + 1] &&
      !words[to + 1]!.capital &&
      words[to + 1]!.start - word.end === 1 &&
      words[to + 1]!.sentence === word.sentence
    )
      break;
    if (word.capital || (NAME_SUFFIXES.has(word.lower) && /\p{Lu}/u.test(word.text))) {
      if (word.first && text[words[to - 1]!.end] === '.') break;
      to++;
      continue;
    }
    const previous = words[to - 1]!.lower;
    let skip = 0;
    if (NAME_PARTICLES.has(word.lower)) {
      skip = 1;
      if (words[to + 1] && NAME_PARTICLES.has(words[to + 1]!.lower) && !words[to + 1]!.capital) skip = 2;
    } else if (
      ((word.lower === 'of' || word.lower === 'for' || word.lower === 'on') &&
        !(to - 2 >= from && isFirstName(words[to - 2]!.lower)) &&
        (ROLE_HEADS.has(previous) || ORGANISATION_HEADS.has(previous))) ||
      (BEFORE_A_CAUSE.has(word.lower) && PEOPLE_UNITED.has(previous))
    ) {
      skip = words[to + 1]?.lower === 'the' ? 2 : 1;
    } else if (word.lower === 'of' && (isNoble(words, to, from) || isOfCause(words, to, from))) {
      skip = words[to + 1]?.lower === 'the' ? 2 : 1;
    } else if (word.lower === 'and' && ROLE_HEADS.has(previous)) skip = 1;
    if (skip === 0) break;
    const target = words[to + skip];
    if (!target?.capital || !adjoin(text, words[to + skip - 1]!, target)) break;
    if (word.lower === 'and' && !roleAhead(words, to + skip)) break;
    to += skip + 1;
  }
  return endOfFields(text, words, from, to);
}

/** Whether the word before `at` is a lone given name behind a title of nobility. */
const isNoble = (words: readonly Word[], at: number, from: number): boolean =>
  at - 2 >= from &&
  TITLES_OF_NOBILITY.has(words[at - 2]!.lower) &&
  !TITLES_OF_NOBILITY.has(words[at - 1]!.lower) &&
  !isRole(words[at - 1]!.lower);

/** "League for the Protection of Owls": what a body is for has an object of its own. */
const isOfCause = (words: readonly Word[], at: number, from: number): boolean =>
  at - 3 >= from &&
  words.slice(from + 1, at).some(({ lower }, i) => lower === 'for' && ORGANISATION_HEADS.has(words[from + i]!.lower));

/** Whether one of the next words is a role: "Prime Minister and Foreign Minister" is one office. */
function roleAhead(words: readonly Word[], at: number): boolean {
  for (let i = at; i < Math.min(words.length, at + 4) && words[i]!.capital; i++)
    if (ROLE_HEADS.has(words[i]!.lower)) return true;
  return false;
}

/**
 * Index at which the bare name begins within the run: behind titles, roles, nationalities and parties. -1 where it holds no name.
 * `surnames`: roles that the article prints as a surname ("Ada Carpenter"); `persons`: words it prints behind given names or alone.
 */
export function nameStart(run: readonly Word[], surnames: ReadonlySet<string>, persons: ReadonlySet<string>): number {
  const last = run.at(-1)!;
  if (run.length === 1 && surnames.has(last.lower)) return 0;
  if (run.length === 1 && ROLES_LIKE_SURNAMES.has(last.lower)) return 0;
  // "Amanda Carpenter": a trade behind a given name is a surname.
  if (
    run.length === 2 &&
    isFirstName(run[0]!.lower) &&
    !isRole(run[0]!.lower) &&
    isRole(last.lower) &&
    !isHerald(last.lower)
  )
    return 0;
  if (run.length === 2 && ROLES_LIKE_SURNAMES.has(last.lower) && !isRole(run[0]!.lower) && !isHerald(run[0]!.lower))
    return 0;
  // "Dean Halloran", "Duke Ellis": a title that is a given name, before one more word.
  const title = run.length - 2;
  if (title >= 0 && isFirstName(run[title]!.lower) && ROLE_HEADS.has(run[title]!.lower)) return title;
  let start = 0;
  const known = run.findIndex(
    (w, i) =>
      isFirstName(w.lower) &&
      i + 1 < run.length &&
      !isRole(w.lower) &&
      !ORGANISATION_HEADS.has(run[i + 1]!.lower) &&
      !isRole(run[i + 1]!.lower),
  );
  // "Ann Arbor Police Detective Ada Novak": a place may begin like a given name.
  const office = run.findLastIndex(
    (w, i) => (isTitle(w.lower) && !isParticle(run, i)) || (ROLE_HEADS.has(w.lower) && !isFirstName(w.lower)),
  );
  const later =
    known >= 0 && office > known
      ? run.findIndex((w, i) => i > office && i + 1 < run.length && isFirstName(w.lower))
      : -1;
  if (later > 0) return later;
  const limit = known < 0 ? run.length : known;
  for (let i = 0; i < limit; i++) {
    const lower = run[i]!.lower;
    // "Singers Ada Novak and …" but "Authors Guild": a plural needs a whole name behind it.
    const plural = !isTitle(lower) && !ROLE_HEADS.has(lower) && lower.endsWith('s');
    if (isParticle(run, i)) continue;
    if ((isTitle(lower) || isRole(lower) || (i < known && isCalling(lower))) && !(plural && run.length - i < 3))
      start = i + 1;
  }
  if (start < run.length && start > 0 && (run[start]!.lower === 'of' || run[start]!.lower === 'for')) {
    // "Secretary of State Ada Novak": the office's object ends where a given name begins, else two words before the end.
    if (known < 0 && run.length - start < 4) return -1;
    start = known >= 0 ? known : Math.max(start, run.length - 2);
    if (run[start]!.lower === 'of' || run[start - 1]?.lower === 'of') return -1;
  }
  if (start > 0 && isThing(run, persons)) return 0;
  // "Royal League for Owls"
  if (
    start > 0 &&
    start < run.length - 1 &&
    run[start - 1]!.lower === 'royal' &&
    ORGANISATION_HEADS.has(run[start]!.lower)
  )
    return start - 1;
  // "Justice Department", "Republican Party", "General Motors": what follows the role is no person's name.
  if (
    start > 0 &&
    start < run.length &&
    run.slice(start).every((w) => ORGANISATION_HEADS.has(w.lower) || BEHIND_RANK_OF_COMPANY.has(w.lower))
  )
    return 0;
  const strips = (at: number): boolean =>
    at > 0 ||
    run.length > 2 ||
    BEFORE_FORMER_ROLES.has(run[0]!.lower) ||
    (run[1] !== undefined && isFirstName(run[1].lower));
  // "German Marsh Fund": of a body's name the nation is a part.
  const body = start === 0 && run.length > 2 && ORGANISATION_HEADS.has(last.lower);
  // "Bears QB Ada Novak": a position in capitals before a given name parts it from the team.
  if (known > start && known > 1 && POSITION.test(run[known - 1]!.text)) start = known;
  while (
    start < run.length - 1 &&
    !body &&
    strips(start) &&
    (isHerald(run[start]!.lower) || (start < known && /^(?:\p{Lu}\.?){2,}$/u.test(run[start]!.text)))
  )
    start++;
  return start >= run.length ? -1 : start;
}

const POSITION = /^\p{Lu}{1,3}$/u;

/** Whether a word tells by its ending what somebody does; only before a given name: "Olympian Ada Novak", "Collector Ada Novak". */
const isCalling = (lower: string): boolean =>
  lower.length > 5 && /(?:ians?|ists?|[ty]ors?|ders?|ners?|woman|man)$/u.test(lower);

/** "Star Garden", "Judge Street": a word for a role that is half the name of a thing, where nothing tells of a person. */
function isThing(run: readonly Word[], persons: ReadonlySet<string>): boolean {
  const [first, second] = [run[0]!, run[1]!];
  const last = run.at(-1)!.lower;
  if (run.length > 4 || HONORIFICS.has(first.lower) || !ROLE_HEADS.has(first.lower) || persons.has(last)) return false;
  if (PREMISES.has(last)) return true;
  return (
    run.length === 2 &&
    !first.first &&
    !RANKS.has(first.lower) &&
    !isTitle(first.lower) &&
    !isRole(second.lower) &&
    !isFirstName(second.lower) &&
    second.text.length > 2
  );
}

const isHerald = (lower: string): boolean =>
  COUNTRY_OF.has(lower) || PARTIES.has(lower) || BEFORE_FORMER_ROLES.has(lower);
