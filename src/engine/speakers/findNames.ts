import type { Block, BlockKind } from '../../model/Block';
import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/firstNames';
import { FUNCTION_WORDS, NAME_PARTICLES } from '../lexicon/functionWords';
import { COUNTRY_OF } from '../lexicon/nationalities';
import { ORGANISATION_HEADS } from '../lexicon/organisationWords';
import { REPORTING_VERBS } from '../lexicon/reportingVerbs';
import { ROLE_HEADS, ROLE_MODIFIERS } from '../lexicon/roles';
import { HONORIFICS, TITLES, type TitleGender } from '../lexicon/titles';
import type { QuotedSpan } from '../statements/indexQuotations';
import { roleOf } from './isRoleWord';
import type { NameMention } from './NameMention';
import { readApposition } from './readApposition';
import type { Word } from './readWords';

/** No name has more parts; bounds the work on text in capitals. */
const MAX_PARTS = 10;
/** Words that a role before a name may run to. */
const MAX_ROLE_WORDS = 9;
/** Words a headline may have. */
const MAX_HEADLINE = 24;
const SUFFIX = /^(?:jr|sr|ii|iii|iv|md|phd)$/u;

/** Roles that are surnames as often: alone or behind one other name they are taken for one. */
const SURNAME_TOO =
  /^(?:king|judge|bishop|major|prince|duke|cook|farmer|page|mason|pope|marshal|abbot|baker|miller|driver|coach|dean|guard|porter|chief)$/u;

const isFirstName = (lower: string): boolean => MALE_NAMES.has(lower) || FEMALE_NAMES.has(lower);
const isTitle = (lower: string): boolean => TITLES.has(lower) || HONORIFICS.has(lower);
const isRole = (lower: string): boolean => roleOf(lower) !== null;

/** Whether nothing but a space, or the stop of an abbreviation, parts two words. */
function adjoin(text: string, left: Word, right: Word): boolean {
  if (left.possessive) return false;
  const gap = text.slice(left.end, right.start);
  if (gap === ' ' || gap === '\u00a0') return true;
  if (gap === '. ' || gap === '.\u00a0') {
    return (
      left.sentence === right.sentence &&
      (left.text.length === 1 || isTitle(left.lower) || left.text.includes('.') || SUFFIX.test(right.lower))
    );
  }
  return (gap === ', ' && SUFFIX.test(right.lower)) || gap === ' & ';
}

/** End (exclusive) of the run of capitalised words that begins at `from`, particles and "of" phrases of offices included. */
function runEnd(text: string, words: readonly Word[], from: number): number {
  let to = from + 1;
  while (to < words.length && to - from < MAX_PARTS && adjoin(text, words[to - 1]!, words[to]!)) {
    const word = words[to]!;
    if (word.capital || (SUFFIX.test(word.lower) && /\p{Lu}/u.test(word.text))) {
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
      (word.lower === 'of' || word.lower === 'for') &&
      (ROLE_HEADS.has(previous) || ORGANISATION_HEADS.has(previous))
    ) {
      skip = words[to + 1]?.lower === 'the' ? 2 : 1;
    } else if (word.lower === 'and' && ROLE_HEADS.has(previous)) skip = 1;
    if (skip === 0) break;
    const target = words[to + skip];
    if (!target?.capital || !adjoin(text, words[to + skip - 1]!, target)) break;
    if (word.lower === 'and' && !roleAhead(words, to + skip)) break;
    to += skip + 1;
  }
  return to;
}

/** Whether one of the next words is a role: "Prime Minister and Foreign Minister" is one office. */
function roleAhead(words: readonly Word[], at: number): boolean {
  for (let i = at; i < Math.min(words.length, at + 4) && words[i]!.capital; i++)
    if (ROLE_HEADS.has(words[i]!.lower)) return true;
  return false;
}

/** Index at which the bare name begins within the run: behind titles, roles, nationalities and parties. -1 where it holds no name. */
function nameStart(run: readonly Word[]): number {
  const last = run.at(-1)!;
  if (SURNAME_TOO.test(last.lower) && run.length === 1) return 0;
  // "Amanda Carpenter": a trade behind a given name is a surname.
  if (
    run.length === 2 &&
    isFirstName(run[0]!.lower) &&
    !isRole(run[0]!.lower) &&
    isRole(last.lower) &&
    !isHerald(last.lower)
  )
    return 0;
  if (SURNAME_TOO.test(last.lower) && run.length === 2 && !isRole(run[0]!.lower) && !isHerald(run[0]!.lower)) return 0;
  let start = 0;
  const known = run.findIndex(
    (w, i) =>
      isFirstName(w.lower) &&
      i + 1 < run.length &&
      !isRole(w.lower) &&
      !ORGANISATION_HEADS.has(run[i + 1]!.lower) &&
      !isRole(run[i + 1]!.lower),
  );
  const limit = known < 0 ? run.length : known;
  for (let i = 0; i < limit; i++) {
    const lower = run[i]!.lower;
    if (isTitle(lower) || isRole(lower)) start = i + 1;
  }
  if (start < run.length && start > 0 && (run[start]!.lower === 'of' || run[start]!.lower === 'for')) {
    // "Secretary of State Ada Novak": the office's object ends where a given name begins, else two words before the end.
    if (known < 0 && run.length - start < 4) return -1;
    start = known >= 0 ? known : Math.max(start, run.length - 2);
    if (run[start]!.lower === 'of' || run[start - 1]?.lower === 'of') return -1;
  }
  const strips = (at: number): boolean =>
    at > 0 || run.length > 2 || (run[1] !== undefined && isFirstName(run[1].lower));
  while (
    start < run.length - 1 &&
    strips(start) &&
    (isHerald(run[start]!.lower) || (start < known && /^(?:\p{Lu}\.?){2,}$/u.test(run[start]!.text)))
  )
    start++;
  return start >= run.length ? -1 : start;
}

const isHerald = (lower: string): boolean =>
  COUNTRY_OF.has(lower) ||
  /^(?:republican|democrat|democratic|conservative|labour|tory|liberal|socialist|former|then|acting)$/u.test(lower);

/** Where the role that stands before a name begins, as an index into words; `at` where none does. */
function roleStart(text: string, words: readonly Word[], at: number, sure: boolean): number {
  const last = words[at - 1];
  if (!sure && !(last && gapIsSpace(text, last, words[at]!) && ROLE_HEADS.has(last.lower) && !last.possessive))
    return at;
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
    if (sure && !modifies && !word.capital && !/^then-|^ex-|^vice-/u.test(lower)) break;
    from--;
  }
  return from;
}

/** Whether a block opens with a place in capitals: "KUWAIT CITY -", "MUSCAT, May 3 (Agency) —". */
const isDateline = (text: string, first: Word, last: Word): boolean =>
  first.start < 3 &&
  /^\p{Lu}[\p{Lu}\s.'’-]{2,}$/u.test(text.slice(first.start, last.end)) &&
  /^,?\s{0,2}[(,–—:-]/u.test(text.slice(last.end, last.end + 4));

/** Whether a line prints Most Words With Capitals, as headlines do. */
function printsCapitals(kind: BlockKind, words: readonly Word[]): boolean {
  if (words.length > MAX_HEADLINE) return false;
  const long = words.filter((w) => w.text.length > 3);
  if (kind === 'headline' || kind === 'subhead')
    return long.length > 3 && long.filter((w) => w.capital).length > 0.7 * long.length;
  return long.length > 4 && words.every((w) => w.capital || FUNCTION_WORDS.has(w.lower) || !/\p{L}/u.test(w.text));
}

const isPlain = (lower: string, plain: ReadonlySet<string>): boolean =>
  plain.has(lower) || REPORTING_VERBS.has(lower) || FUNCTION_WORDS.has(lower);

/** Whether a capitalised word is an ordinary one: of grammar, or one the article prints small elsewhere and a sentence opens with. */
function opensPlainly(word: Word, next: Word | undefined, plain: ReadonlySet<string>): boolean {
  if (isFirstName(word.lower) && next?.capital) return false;
  if (word.first && /\p{Ll}ing$/u.test(word.text)) return true;
  if (FUNCTION_WORDS.has(word.lower)) return true;
  return word.first && plain.has(word.lower) && !isRole(word.lower) && !ROLE_MODIFIERS.has(word.lower);
}

function gapIsSpace(text: string, left: Word, right: Word): boolean {
  if (left.possessive) return text.slice(left.end, right.start).trim().length <= 2;
  const gap = text.slice(left.end, right.start);
  return gap === ' ' || gap === '\u00a0' || gap === '. ' || gap === '-' || gap === ' & ';
}

function genderOf(heralds: readonly Word[]): TitleGender {
  for (const { lower } of heralds) {
    const gender = HONORIFICS.get(lower) ?? TITLES.get(lower) ?? null;
    if (gender) return gender;
    if (
      /(?:man|father|son|husband|brother|actor|businessman)$/u.test(lower) &&
      ROLE_HEADS.has(lower) &&
      lower !== 'woman'
    ) {
      if (!lower.endsWith('woman')) return 'm';
    }
    if (/(?:woman|actress|mother|daughter|wife|sister|heiress)$/u.test(lower)) return 'f';
  }
  return null;
}

/** All runs of capitalised words that may name somebody or something, in order, with what stands around them. Linear. `plain`: words the article prints small somewhere; `named`: those it prints with a capital within sentences. */
export function findNames(
  block: Block,
  at: number,
  words: readonly Word[],
  quoted: readonly QuotedSpan[],
  plain: ReadonlySet<string>,
  named: ReadonlySet<string>,
): NameMention[] {
  const { text } = block;
  const capitals = printsCapitals(block.kind, words);
  const names: NameMention[] = [];
  let sentence = -1;
  let inSentence = 0;
  let q = 0;
  for (let i = 0; i < words.length; ) {
    const word = words[i]!;
    if (word.sentence !== sentence) {
      sentence = word.sentence;
      inSentence = 0;
    }
    if (!word.capital || opensPlainly(word, words[i + 1], plain) || (capitals && isPlain(word.lower, plain))) {
      i++;
      continue;
    }
    let to = runEnd(text, words, i);
    if (isDateline(text, word, words[to - 1]!)) {
      i = to;
      continue;
    }
    let certain = !capitals;
    if (capitals) {
      for (let k = i + 1; k < to; k++) if (isPlain(words[k]!.lower, plain)) to = k;
      // "Ada Novak Opens New Quay": given name and surname are sure if the text speaks of Novak.
      if (isFirstName(word.lower) && to > i + 1) {
        const surname = NAME_PARTICLES.has(words[i + 1]!.lower) ? i + 2 : i + 1;
        if (surname < to) to = surname + 1;
        certain = named.has(words[to - 1]!.lower);
      }
    }
    // A lone capital that only ever opens sentences is an ordinary word.
    if (
      to === i + 1 &&
      word.first &&
      !capitals &&
      !named.has(word.lower) &&
      !isFirstName(word.lower) &&
      !word.possessive
    ) {
      i = to;
      continue;
    }
    const run = words.slice(i, to);
    const offset = nameStart(run);
    if (offset >= 0) {
      const begin = i + offset;
      const heralded = run.slice(0, offset).some((w) => isRole(w.lower));
      const from = offset > 0 && !heralded ? i : roleStart(text, words, heralded ? i : begin, heralded);
      const start = words[begin]!.start;
      const end =
        words[to - 1]!.end + (/^(?:jr|sr)$/u.test(words[to - 1]!.lower) && text[words[to - 1]!.end] === '.' ? 1 : 0);
      while (q < quoted.length && quoted[q]!.end <= start) q++;
      const heralds = words.slice(from, begin);
      const office = heralds.filter((w) => !HONORIFICS.has(w.lower));
      const apposition = readApposition(text, words[to - 1]!.possessive ? -1 : end);
      names.push({
        block: at,
        start,
        end,
        text: text.slice(start, end),
        tokens: words.slice(begin, to).map((w) => w.text),
        from: heralds.length ? heralds[0]!.start : start,
        before: office.some((w) => isRole(w.lower))
          ? officeText(text, office)
          : apposedOffice(text, words, from === begin ? begin : from),
        after: apposition.role,
        gender: genderOf(heralds),
        honorific: heralds.some((w) => HONORIFICS.has(w.lower)),
        aged: apposition.aged,
        possessive: words[to - 1]!.possessive,
        sentence,
        leads: inSentence++ === 0,
        previous: from > 0 && words[from - 1]!.sentence === sentence ? words[from - 1]!.lower : '',
        next: words[to]?.sentence === sentence ? words[to]!.lower : '',
        plain: words.slice(begin, to).some((w) => plain.has(w.lower)),
        gendered: genderedBehind(words, to),
        capitals: !certain,
        quoted: q < quoted.length && quoted[q]!.start <= start,
      });
    }
    i = to;
  }
  return names;
}

/** "the harbour chief, Ada Novak,": the role stands before the comma. */
function apposedOffice(text: string, words: readonly Word[], at: number): string | null {
  const last = words[at - 1];
  if (!last || last.sentence !== words[at]!.sentence || text.slice(last.end, words[at]!.start) !== ', ') return null;
  let from = at - 1;
  while (
    from > 0 &&
    at - from < MAX_ROLE_WORDS &&
    text.slice(words[from - 1]!.end, words[from]!.start).trim().length < 3
  ) {
    const gap = text.slice(words[from - 1]!.end, words[from]!.start);
    if (
      /[,;:(–—"“.]/u.test(gap) ||
      REPORTING_VERBS.has(words[from - 1]!.lower) ||
      words[from - 1]!.sentence !== last.sentence
    )
      break;
    from--;
    if (/^(?:the|an?|his|her|its|their)$/u.test(words[from]!.lower)) break;
  }
  const phrase = words.slice(from, at);
  const of = phrase.findIndex((w, i) => i > 0 && /^(?:of|for|at|in|to)$/u.test(w.lower));
  const head = phrase[(of < 0 ? phrase.length : of) - 1]!;
  const determined = /^(?:the|an?|his|her|its|their)$/u.test(phrase[0]!.lower) || phrase.some((w) => w.possessive);
  if (!determined || !isRole(head.lower) || head.lower.endsWith('s')) return null;
  return text.slice(phrase[/^(?:the|an?|his|her|its|their)$/u.test(phrase[0]!.lower) ? 1 : 0]!.start, last.end);
}

/** Words behind a name among which a pronoun is taken to mean it. */
const PRONOUN_REACH = 14;

function genderedBehind(words: readonly Word[], from: number): -1 | 0 | 1 {
  for (let i = from; i < Math.min(words.length, from + PRONOUN_REACH); i++) {
    if (/^(?:he|she|his|her|him|himself|herself)$/u.test(words[i]!.lower)) return 1;
    if (/^(?:it|its|itself|company|firm)$/u.test(words[i]!.lower)) return -1;
    if (i > from && words[i]!.capital && !words[i]!.first) return 0;
  }
  return 0;
}

function officeText(text: string, office: readonly Word[]): string {
  const raw = text.slice(office[0]!.start, office.at(-1)!.end + 1);
  return raw.endsWith('.') ? raw : raw.slice(0, -1);
}
