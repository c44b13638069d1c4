import type { Passage } from '../../model/Passage';
import { DEFINITE_DETERMINERS, INDEFINITE_DETERMINERS, POSSESSIVES } from '../lexicon/determiners';
import { DETERMINERS, FUNCTION_WORDS } from '../lexicon/functionWords';
import { MEDIA_HEADS } from '../lexicon/mediaWords';
import { COUNTRY_OF } from '../lexicon/nationalities';
import { ORGANISATION_HEADS } from '../lexicon/organisationWords';
import { PLURAL_PRONOUNS } from '../lexicon/pronouns';
import { PEOPLE_HEADS, ROLE_HEADS } from '../lexicon/roles';
import { ASIDES_BEFORE, ASIDES_BEHIND, CORE_END, SOURCE_PRONOUNS } from '../lexicon/sourceWords';
import { ADJUNCT_OPENERS, SETTING_OPENERS } from '../lexicon/speechClauses';
import { genderOfHead } from '../mentions/genderOfHead';
import { type ArticleMentions, mentionsFrom, wordsWithin } from '../mentions/readMentions';
import { roleOf } from '../mentions/roleOf';
import { singularOf } from '../mentions/singularOf';
import type { Word } from '../text/readWords';
import { GENDER_OF_PRONOUN } from './genderOfPronoun';
import { isManner } from './isManner';
import { isNational } from './isNational';
import { passageOf } from './passageOf';
import type { Determiner, SourcePhrase } from './SourcePhrase';

/** Words of a source that are read; one may be a page long in hostile text. */
const MOST_WORDS = 60;
/** "17", "No.17", "No": what numbers a paper. */
const NUMBERING = /^(?:no\.?)?(?:\d[\d.,]*)?$/u;
const BREAK = /[,;:()[\]–—"“”]|\s-\s/u;
const AGE = /^(\d{1,3})-year-old$/u;
const REFLEXIVE = /sel(?:f|ves)$/u;
const COUNT =
  /^(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|several|many|few|most)$/u;

/** Reads a source's words; null where there are none. */
export function readSourcePhrase(source: readonly Passage[], mentions: ArticleMentions): SourcePhrase | null {
  for (const printed of source) {
    const all = wordsWithin(mentions, printed.block, printed.start, printed.end).slice(0, MOST_WORDS);
    if (all.length > 0) return readPhrase(printed.block, withoutAsides(all), mentions);
  }
  return null;
}

function readPhrase(block: number, words: readonly Word[], mentions: ArticleMentions): SourcePhrase {
  const { text } = mentions.text.blocks[block]!;
  const passage = passageOf(block, words, text);
  const names = namesWithin(mentions, passage);
  const first = words[0]!;
  const alone = words.length === 1 || REFLEXIVE.test(words[1]!.lower);
  const pronoun = alone && names.length === 0 && SOURCE_PRONOUNS.has(first.lower) ? first.lower : null;
  const core = coreOf(text, words, mentions, names);
  // Of "council order No. 17" the order is the main noun.
  const head = core.findLast((word) => !NUMBERING.test(word.lower)) ?? core.at(-1)!;
  const named =
    core.filter((w) => !DETERMINERS.has(w.lower)).length === 1 && isCommonNoun(head.lower)
      ? undefined
      : names.find((i) => mentions.mentions[i]!.start <= head.start && mentions.mentions[i]!.end >= head.end);
  const age = words.map((w) => AGE.exec(w.lower)?.[1]).find((years) => years !== undefined);
  return {
    passage,
    words,
    core,
    head,
    pronoun,
    names,
    nouns: pronoun === null ? nounsOf(head, words, names.length > 0) : [],
    determiner: determinerOf(words, core),
    named: named ?? null,
    age: age === undefined ? null : Number(age),
    gender: pronoun === null ? genderOfHead(head.lower) : (GENDER_OF_PRONOUN[pronoun] ?? null),
    plural: pronoun === null ? isPlural(head, core) : PLURAL_PRONOUNS.has(pronoun),
  };
}

/** Whether a lone word is no name though it is printed with a capital: "Coach", "Weekly", "the Norwegian". */
const isCommonNoun = (lower: string): boolean =>
  roleOf(lower) !== null || ORGANISATION_HEADS.has(lower) || MEDIA_HEADS.has(lower) || isNational(lower);

/** Nouns of one phrase that are looked for elsewhere. */
const MOST_NOUNS = 6;

/** Of a phrase with names only the words up to its main noun. */
function nounsOf(head: Word, words: readonly Word[], named: boolean): string[] {
  const nouns = new Set([singularOf(head.lower)]);
  for (const { lower, start } of words) {
    if (nouns.size >= MOST_NOUNS) break;
    if (lower.length > 2 && !FUNCTION_WORDS.has(lower) && (!named || start <= head.start)) nouns.add(singularOf(lower));
  }
  return [...nouns];
}

/** A source's words without what stands around its noun phrase; at least one. */
function withoutAsides(words: readonly Word[]): readonly Word[] {
  let from = behindSetting(words);
  let to = words.length;
  while (from < to - 1 && ASIDES_BEFORE.has(words[from]!.lower)) from++;
  while (to - 1 > from && isAsideBehind(words[to - 1]!)) to--;
  return from === 0 && to === words.length ? words : words.slice(from, to);
}

/** Where the noun phrase begins that a setting stands before without a comma: "In May last year the same official", "At half-time somebody"; else 0. */
function behindSetting(words: readonly Word[]): number {
  if (!SETTING_OPENERS.has(words[0]!.lower) && !ADJUNCT_OPENERS.has(words[0]!.lower)) return 0;
  const opens = ({ lower }: Word, i: number): boolean =>
    i > 1 &&
    (DEFINITE_DETERMINERS.has(lower) || INDEFINITE_DETERMINERS.has(lower) || SOURCE_PRONOUNS.has(lower)) &&
    !SETTING_OPENERS.has(words[i - 1]!.lower) &&
    words[i - 1]!.lower !== 'of';
  return Math.max(0, words.findLastIndex(opens));
}

const isAsideBehind = ({ lower, text }: Word): boolean =>
  ASIDES_BEHIND.has(lower) || (text === lower && isManner(lower));

/** Indexes of the names that a passage touches. */
function namesWithin(mentions: ArticleMentions, { block, start, end }: Passage): number[] {
  const found: number[] = [];
  for (const i of mentionsFrom(mentions, block, start)) {
    if (mentions.mentions[i]!.start >= end) break;
    found.push(i);
  }
  return found;
}

/** The words of the noun phrase up to where its description begins; names with "of" inside stay whole. At least one word. */
function coreOf(text: string, words: readonly Word[], mentions: ArticleMentions, names: readonly number[]): Word[] {
  let size = 1;
  for (; size < words.length; size++) {
    const word = words[size]!;
    if (names.some((i) => mentions.mentions[i]!.start < word.start && mentions.mentions[i]!.end >= word.end)) continue;
    const left = words[size - 1]!;
    const gap = text.slice(left.end, word.start);
    if (gap === ', ' && COUNTRY_OF.has(left.lower) && COUNTRY_OF.has(word.lower)) continue;
    if ((gap !== ' ' && BREAK.test(gap)) || CORE_END.has(word.lower)) break;
    // "Novak and her team": she speaks for them.
    const named = names.some((i) => mentions.mentions[i]!.end === left.end);
    if (word.lower === 'and' && named && POSSESSIVES.has(words[size + 1]?.lower ?? '')) break;
    // "residents living nearby"
    const noun = ROLE_HEADS.has(left.lower) || PEOPLE_HEADS.has(left.lower);
    if (noun && word.text === word.lower && word.lower.length > 5 && word.lower.endsWith('ing')) break;
  }
  return words.slice(0, size);
}

function determinerOf(words: readonly Word[], core: readonly Word[]): Determiner {
  const { lower } = words[0]!;
  if (POSSESSIVES.has(lower)) return 'pronoun';
  if (INDEFINITE_DETERMINERS.has(lower)) return 'indefinite';
  if (core.slice(0, -1).some((w) => w.possessive)) return 'owner';
  if (DEFINITE_DETERMINERS.has(lower)) return 'definite';
  if (COUNT.test(lower)) return 'count';
  return DETERMINERS.has(lower) ? 'indefinite' : 'none';
}

/** Nouns in -s that mean one, and plurals without it. */
const NO_PLURAL = /(?:ss|us|is|ics|news)$/u;
const OTHER_PLURALS = /(?:men|women|people|children|police)$/u;

const isPlural = ({ lower, capital }: Word, core: readonly Word[]): boolean =>
  PEOPLE_HEADS.has(lower) ||
  OTHER_PLURALS.test(lower) ||
  (!(capital && core.length > 1) && lower.length > 3 && lower.endsWith('s') && !NO_PLURAL.test(lower));
