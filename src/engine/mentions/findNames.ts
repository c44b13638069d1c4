import type { Block, BlockKind } from '../../model/Block';
import { FUNCTION_WORDS } from '../lexicon/functionWords';
import { SHORT_GENERATIONS } from '../lexicon/nameSuffixes';
import { BEFORE_PLACES_OF_EVENTS } from '../lexicon/prepositions';
import { IMPERSONAL_WORDS, PERSONAL_PRONOUNS } from '../lexicon/pronouns';
import { BEFORE_GIVEN_NAMES, HONORIFICS } from '../lexicon/titles';
import { wordSet } from '../lexicon/wordSet';
import type { NamedWords } from '../names/NamedWords';
import { NAME_KIND } from '../names/NameKind';
import type { QuotedSpan } from '../text/indexQuotations';
import type { Dateline } from '../text/readDateline';
import type { Word } from '../text/readWords';
import { bearersOf } from './bearersOf';
import { isCredential } from './isCredential';
import { isFirstName } from './isFirstName';
import { isTitle } from './isTitle';
import type { NameMention } from './NameMention';
import { readApposition } from './readApposition';
import { apposedOffice, genderOf, officeText, roleStart } from './readOffice';
import { roleOf } from './roleOf';

/** Words a headline may have. */
const MAX_HEADLINE = 24;

/** Whether a line prints Most Words With Capitals, as headlines do. */
function printsCapitals(kind: BlockKind, words: readonly Word[]): boolean {
  if (words.length > MAX_HEADLINE) return false;
  const long = words.filter((w) => w.text.length > 3);
  if (kind === 'headline' || kind === 'subhead')
    return long.length > 3 && long.filter((w) => w.capital).length > 0.7 * long.length;
  return long.length > 4 && words.every((w) => w.capital || FUNCTION_WORDS.has(w.lower) || !/\p{L}/u.test(w.text));
}

const isSpace = (c: string): boolean => c === ' ' || /\s/u.test(c);

/** No name has more words of offices before it. */
const MAX_HERALDS = 12;

/** Index of the first of the words in capitals, or of titles and peoples, that stand right before a name. */
function heraldsFrom(text: string, words: readonly Word[], begin: number, kinds: Uint8Array): number {
  let from = begin;
  while (from > 0 && begin - from < MAX_HERALDS) {
    const word = words[from - 1]!;
    const gap = text.slice(word.end, words[from]!.start);
    const titled = kinds[from - 1] === NAME_KIND.title || isTitle(word.lower);
    if (word.sentence !== words[begin]!.sentence || word.possessive || !(titled || word.capital)) break;
    if (gap !== ' ' && gap !== '\u00a0' && !(gap === '. ' && titled)) break;
    if (word.first && !titled && FUNCTION_WORDS.has(word.lower)) break;
    from--;
  }
  return from;
}

/**
 * The names of one block that may be somebody's or some body's, in order, with what stands around them. Linear. `at`: the block's index; `words`, `quoted`: its
 * words and quoted stretches; `named`: its names as read by the judge. Of the article, lower-cased: `plain`, words it prints small somewhere; `printed`, those
 * it prints with a capital within sentences. `dateline`: what the block opens with.
 */
export function findNames(
  block: Block,
  at: number,
  words: readonly Word[],
  quoted: readonly QuotedSpan[],
  named: readonly NamedWords[],
  plain: ReadonlySet<string>,
  printed: ReadonlySet<string>,
  dateline: Dateline | null,
): NameMention[] {
  const { text } = block;
  const capitals = printsCapitals(block.kind, words);
  const kinds = new Uint8Array(words.length);
  for (const { from, to, kind } of named) kinds.fill(kind, from, to);
  const names: NameMention[] = [];
  let sentence = -1;
  let inSentence = 0;
  let q = 0;
  for (const { from: begin, to, kind, chance } of bearersOf(text, words, named, dateline)) {
    const word = words[begin]!;
    if (word.sentence !== sentence) {
      sentence = word.sentence;
      inSentence = 0;
    }
    const last = words[to - 1]!;
    const bare = credentialsFrom(words, begin, to);
    const first = heraldsFrom(text, words, begin, kinds);
    const heralded = words
      .slice(first, begin)
      .some((w, i) => kinds[first + i] === NAME_KIND.title || isTitle(w.lower) || roleOf(w.lower) !== null);
    // "envoy to Estra Ada Novak": the country belongs to the office.
    const before = words[begin - (words[begin - 1]?.lower === 'the' ? 2 : 1)]?.lower ?? '';
    const from = roleStart(text, words, heralded ? first : begin, heralded);
    const start = word.start;
    const end = last.end + (text[last.end] === '.' && SHORT_GENERATIONS.has(last.lower) ? 1 : 0);
    while (q < quoted.length && quoted[q]!.end <= start) q++;
    const heralds = words.slice(from, begin);
    const office = heralds.filter((w) => !HONORIFICS.has(w.lower));
    const isOffice =
      office.some((w) => roleOf(w.lower) !== null) ||
      (office.length > 0 && kinds.subarray(from, begin).includes(NAME_KIND.title));
    const apposition = readApposition(text, last.possessive ? -1 : end, BEFORE_PLACES_OF_EVENTS.has(before));
    const known = kind === NAME_KIND.person && to > begin + 1 && printed.has(last.lower);
    names.push({
      block: at,
      start,
      end,
      text: text.slice(start, bare < to ? words[bare - 1]!.end : end),
      tokens: words.slice(begin, bare).map((w) => w.text),
      from: heralds.length ? heralds[0]!.start : start,
      before: isOffice ? officeText(text, office) : apposedOffice(text, words, from === begin ? begin : from, end),
      after: apposition.role,
      gender: genderOf(heralds),
      honorific: heralds.some((w) => HONORIFICS.has(w.lower)),
      mayBeGivenName: heralds.some((w) => BEFORE_GIVEN_NAMES.has(w.lower)),
      age: apposition.age,
      possessive: last.possessive,
      sentence,
      leads: inSentence++ === 0,
      adjoins: from > 0 && words[from]!.start - words[from - 1]!.end === 1 && isSpace(text[words[from - 1]!.end]!),
      previous: from > 0 && words[from - 1]!.sentence === sentence ? words[from - 1]!.lower : '',
      next: words[to]?.sentence === sentence ? words[to]!.lower : '',
      plain: words.slice(begin, to).some((w) => plain.has(w.lower)),
      spokenOfAs: pronounBehind(words, to),
      capitals: capitals && !known,
      quoted: q < quoted.length && quoted[q]!.start <= start,
      kind,
      chance,
    });
  }
  return names;
}

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
