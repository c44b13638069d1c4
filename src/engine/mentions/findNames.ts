import type { Block, BlockKind } from '../../model/Block';
import { SHORT_DATES_LIKE_NAMES } from '../lexicon/calendar';
import { FUNCTION_WORDS, NAME_PARTICLES } from '../lexicon/functionWords';
import { SURNAME_PARTICLES } from '../lexicon/nameParticles';
import { OPENING_VERBS } from '../lexicon/openingVerbs';
import { BEFORE_PLACES_OF_EVENTS, BEFORE_PLACES_OF_ORIGIN } from '../lexicon/prepositions';
import { IMPERSONAL_WORDS, PERSONAL_PRONOUNS } from '../lexicon/pronouns';
import { REPORTING_VERBS } from '../lexicon/reportingVerbs';
import { ROLE_MODIFIERS } from '../lexicon/roles';
import { HONORIFICS } from '../lexicon/titles';
import { VERBS_OF_NAMING, VERBS_OF_ONE_PERSON } from '../lexicon/verbsOfPersons';
import { wordSet } from '../lexicon/wordSet';
import type { QuotedSpan } from '../text/indexQuotations';
import type { Word } from '../text/readWords';
import { isCredential } from './isCredential';
import { isFirstName } from './isFirstName';
import type { NameMention } from './NameMention';
import { nameStart, runEnd } from './nameRun';
import { readApposition } from './readApposition';
import { apposedOffice, genderOf, officeText, roleStart } from './readOffice';
import { roleOf } from './roleOf';

/** Words a headline may have. */
const MAX_HEADLINE = 24;

const DATELINE_END = /^(?:,?\s{0,2}[(–—:-]|,\s(?:\p{Lu}|\d))/u;

/** Whether a block opens with a place in capitals: "KUWAIT CITY -", "MUSCAT, May 3 (Agency) —". */
const isDateline = (text: string, first: Word, last: Word): boolean =>
  first.start < 3 &&
  !(isFirstName(first.lower) && first !== last) &&
  DATELINE_END.test(text.slice(last.end, last.end + 4)) &&
  /^\p{Lu}[\p{Lu}\s.'’-]{2,}$/u.test(text.slice(first.start, last.end));

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

const PARTICIPLE = /\p{Ll}ing$/u;

/** Whether a capitalised word is an ordinary one: of grammar, or one the article prints small elsewhere and a sentence opens with. */
function opensPlainly(
  word: Word,
  next: Word | undefined,
  plain: ReadonlySet<string>,
  named: ReadonlySet<string>,
): boolean {
  // "Mar Hicks", "Jan Petrak": short names of months are given names too.
  if (
    next?.capital &&
    next.start - word.end === 1 &&
    (isFirstName(word.lower) || SHORT_DATES_LIKE_NAMES.has(word.lower))
  )
    return false;
  if (word.first && PARTICIPLE.test(word.text) && !named.has(word.lower)) return true;
  if (FUNCTION_WORDS.has(word.lower)) return true;
  if (word.first && VERBS_OF_NAMING.has(word.lower) && next?.capital && next.start - word.end === 1) return true;
  return word.first && plain.has(word.lower) && roleOf(word.lower) === null && !ROLE_MODIFIERS.has(word.lower);
}

/** "Replied Novak: “…”": behind a verb that opens its sentence its subject, then what is said. */
const BEFORE_SPEECH = /^(?:,[^.:"“”]{1,90})?(?::|,?\s["“‘])/u;

/** Whether a verb of speech opens a sentence before its subject. "Said" is a name too: there what is said has to follow. */
function saysFirst(text: string, words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  if (!word.first || word.possessive || !OPENING_VERBS.has(word.lower) || !words[i + 1]?.capital) return false;
  const next = words[i + 1]!;
  if (next.start - word.end !== 1) return false;
  return (
    !isFirstName(word.lower) || BEFORE_SPEECH.test(text.slice(words[runEnd(text, words, i) - 1]!.end, next.end + 140))
  );
}

/** Where a name begins that small particles open: "von der Leyen". `at` where none do. */
function particleStart(words: readonly Word[], at: number): number {
  let from = at;
  while (
    from > 0 &&
    at - from < 2 &&
    SURNAME_PARTICLES.has(words[from - 1]!.lower) &&
    words[from]!.start - words[from - 1]!.end === 1 &&
    !words[from - 1]!.capital
  )
    from--;
  return from;
}

const GENERATION = wordSet('jr sr');
const isSpace = (c: string): boolean => c === ' ' || /\s/u.test(c);

/**
 * All runs of capitalised words that may name somebody or something, in order, with what stands around them. Linear. `at`: the block's
 * index; `words`, `quoted`: its words and quoted stretches. Of the article, lower-cased: `plain`, words it prints small somewhere; `named`,
 * those it prints with a capital within sentences; `surnames`, roles it prints as surnames; `persons`, what it prints behind given names
 * or alone.
 */
export function findNames(
  block: Block,
  at: number,
  words: readonly Word[],
  quoted: readonly QuotedSpan[],
  plain: ReadonlySet<string>,
  named: ReadonlySet<string>,
  surnames: ReadonlySet<string>,
  persons: ReadonlySet<string>,
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
    if (!word.capital || opensPlainly(word, words[i + 1], plain, named) || (capitals && isPlain(word.lower, plain))) {
      i++;
      continue;
    }
    if (saysFirst(text, words, i)) {
      i++;
      continue;
    }
    let to = runEnd(text, words, i);
    // "Ada Novak, MSc, RD": what stands behind a comma as no name of its own.
    if (isCredentials(text, words, i, to)) {
      i = to;
      continue;
    }
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
      !word.possessive &&
      !VERBS_OF_ONE_PERSON.has(words[to]?.lower ?? '') &&
      !speaksOfSelf(words, to)
    ) {
      i = to;
      continue;
    }
    const bare = credentialsFrom(words, i, to);
    const run = words.slice(i, bare);
    const offset = nameStart(run, surnames, persons);
    if (offset >= 0) {
      const begin = offset === 0 ? particleStart(words, i) : i + offset;
      const heralded = run.slice(0, offset).some((w) => roleOf(w.lower) !== null);
      // "envoy to Estra Ada Novak": the country belongs to the office.
      const before = words[i - (words[i - 1]?.lower === 'the' ? 2 : 1)]?.lower ?? '';
      const placed = BEFORE_PLACES_OF_ORIGIN.has(before);
      const from =
        offset > 0 && !heralded
          ? placed
            ? begin
            : roleStart(text, words, i, false)
          : roleStart(text, words, heralded ? i : begin, heralded);
      const start = words[begin]!.start;
      const end =
        words[to - 1]!.end + (text[words[to - 1]!.end] === '.' && GENERATION.has(words[to - 1]!.lower) ? 1 : 0);
      while (q < quoted.length && quoted[q]!.end <= start) q++;
      const heralds = words.slice(from, begin);
      const office = heralds.filter((w) => !HONORIFICS.has(w.lower));
      const apposition = readApposition(
        text,
        words[to - 1]!.possessive ? -1 : end,
        BEFORE_PLACES_OF_EVENTS.has(before),
      );
      names.push({
        block: at,
        start,
        end,
        text: text.slice(start, bare < to ? words[bare - 1]!.end : end),
        tokens: words.slice(begin, bare).map((w) => w.text),
        from: heralds.length ? heralds[0]!.start : start,
        before: office.some((w) => roleOf(w.lower) !== null)
          ? officeText(text, office)
          : apposedOffice(text, words, from === begin ? begin : from, end),
        after: apposition.role,
        gender: genderOf(heralds),
        honorific: heralds.some((w) => HONORIFICS.has(w.lower)),
        age: apposition.age,
        possessive: words[to - 1]!.possessive,
        sentence,
        leads: inSentence++ === 0,
        adjoins: from > 0 && words[from]!.start - words[from - 1]!.end === 1 && isSpace(text[words[from - 1]!.end]!),
        previous: from > 0 && words[from - 1]!.sentence === sentence ? words[from - 1]!.lower : '',
        next: words[to]?.sentence === sentence ? words[to]!.lower : '',
        plain: words.slice(begin, to).some((w) => plain.has(w.lower)),
        spokenOfAs: pronounBehind(words, to),
        capitals: !certain,
        quoted: q < quoted.length && quoted[q]!.start <= start,
      });
    }
    i = to;
  }
  return names;
}

/** "Varga said he would wait": a lone name before a word of saying and a pronoun for one. */
const speaksOfSelf = (words: readonly Word[], at: number): boolean =>
  /^(?:said|says)$/u.test(words[at]?.lower ?? '') && /^s?he$/u.test(words[at + 1]?.lower ?? '');

/** Whether a run is nothing but credentials behind a comma. */
const isCredentials = (text: string, words: readonly Word[], from: number, to: number): boolean =>
  from > 0 &&
  words[from - 1]!.capital &&
  text.startsWith(', ', words[from - 1]!.end) &&
  words.slice(from, to).every((word) => isCredential(word.text, true));

/** End (exclusive) of a run without what stands behind the name: "Ada Novak PhD". */
function credentialsFrom(words: readonly Word[], from: number, to: number): number {
  let end = to;
  while (end - 1 > from && isCredential(words[end - 1]!.text, isFirstName(words[from]!.lower) && end - from > 2)) end--;
  return end;
}

const MALE = wordSet('he his himself');
const FEMALE = wordSet('she herself');

/** Words behind a name among which a pronoun is taken to mean it. */
const PRONOUN_REACH = 14;

function pronounBehind(words: readonly Word[], from: number): NameMention['spokenOfAs'] {
  for (let i = from; i < Math.min(words.length, from + PRONOUN_REACH); i++) {
    const { lower } = words[i]!;
    if (PERSONAL_PRONOUNS.has(lower)) {
      if (MALE.has(lower)) return 'm';
      // "her" may be somebody else, unless it owns: "her brother", not "told her that".
      const owns = lower === 'her' && words[i + 1] !== undefined && !FUNCTION_WORDS.has(words[i + 1]!.lower);
      return FEMALE.has(lower) || owns ? 'f' : 'person';
    }
    if (IMPERSONAL_WORDS.has(lower)) return 'it';
    if (i > from && words[i]!.capital && !words[i]!.first) return ownedBehind(words, i);
  }
  return null;
}

/** "Ada Novak hired Tom Reed as her driver": whose he is as, is who did it. */
function ownedBehind(words: readonly Word[], from: number): NameMention['spokenOfAs'] {
  for (let i = from + 1; i < Math.min(words.length - 1, from + REACH_OF_OWNER); i++) {
    if (words[i]!.sentence !== words[from]!.sentence) return null;
    if (words[i]!.lower !== 'as') continue;
    const { lower } = words[i + 1]!;
    return lower === 'his' ? 'm' : lower === 'her' ? 'f' : null;
  }
  return null;
}
const REACH_OF_OWNER = 5;
