import { GENERIC_MEDIA, MEDIA_NOUNS } from '../lexicon/mediaWords';
import {
  BEFORE_MEDIUM_NOUNS,
  BEFORE_PROGRAMMES,
  BEFORE_SHOWS,
  BEHIND_NO_MEDIUM,
  MEDIUM_NOUNS_LIKE_TITLES,
  NEVER_MEDIUM_UNNAMED,
  NO_MEDIUM_NAMES,
  SHOWS,
  WITHIN_PROGRAMMES,
} from '../lexicon/mediumWords';
import { COUNTRY_OF } from '../lexicon/nationalities';
import type { Token } from '../text/splitTokens';
import { isNation } from './isNation';
import { isCapital, isTime, isWord, type NameRead, wordsOf } from './NameRead';
import { opensName } from './readShapedName';

const MAX_NAME = 7;

/** "TV" is printed in capitals where the other nouns are not. */
const isNoun = (token: Token | undefined): boolean =>
  token !== undefined && MEDIA_NOUNS.has(token.lower) && (token.text === token.lower || token.text === 'TV');
const isQuote = (token: Token | undefined): boolean =>
  token !== undefined && (token.text === '"' || token.text === "'");
/** Digits alone: what else begins with a capital has a letter. */
const isNumber = ({ text }: Token): boolean => /^\d[^A-Za-z]*$/u.test(text);

/** "the private channel Al-Rasif", "the podcast “Here It Is”". */
function afterNoun(tokens: readonly Token[], i: number): NameRead | null {
  if (!isNoun(tokens[i])) return null;
  let from = i + 1;
  if (tokens[from]?.text === ',') from++;
  // "the newspapers' questions": a mark without a gap before it is an apostrophe.
  const quoted = isQuote(tokens[from]) && tokens[from]!.start > tokens[from - 1]!.end;
  if (isQuote(tokens[from]) && !quoted) return null;
  // "a paper, “On Rain,”" is a title.
  if (quoted && MEDIUM_NOUNS_LIKE_TITLES.has(tokens[i]!.lower)) return null;
  while (isQuote(tokens[from])) from++;
  let to = from;
  while (to < tokens.length && to - from < MAX_NAME) {
    const goesOn =
      isCapital(tokens[to]) || (quoted && isWord(tokens[to])) || (quoted && to > from && tokens[to]!.text === "'s");
    if (!goesOn) break;
    to++;
  }
  if (to === from || isTime(tokens[from])) return null;
  const before = tokens[i - 1];
  const fits =
    quoted ||
    before === undefined ||
    BEFORE_MEDIUM_NOUNS.has(before.lower) ||
    isNation(before) ||
    /ing$|ly$|-[^\d-]+$/u.test(before.lower);
  return fits ? { to, name: wordsOf(tokens, from, to), generic: false } : null;
}

/** "Okaz newspaper", "Russian media". */
function beforeNoun(tokens: readonly Token[], i: number): NameRead | null {
  if (!opensName(tokens[i]!) || isTime(tokens[i]) || isNumber(tokens[i]!)) return null;
  let to = i + 1;
  while (to < tokens.length && to - i < 4 && isCapital(tokens[to])) to++;
  if (!isNoun(tokens[to])) return null;
  if (to === i + 1 && NO_MEDIUM_NAMES.has(tokens[i]!.lower)) return null;
  const generic = tokens.slice(i, to).every(isNation);
  if (!generic && BEHIND_NO_MEDIUM.has(tokens[to]!.lower)) return null;
  if (tokens[to]!.lower === 'agency') return null;
  // "Russian newspaper Kommersant", "French radio station Norda" go on to a name.
  if (isNoun(tokens[to + 1]) && isCapital(tokens[to + 2])) return null;
  if ((isCapital(tokens[to + 1]) && !isTime(tokens[to + 1])) || isQuote(tokens[to + 1])) return null;
  return { to: to + 1, name: wordsOf(tokens, i, generic ? to + 1 : to), generic };
}

/** "state radio", "local news outlets", without a name after it. */
function unnamed(tokens: readonly Token[], i: number): NameRead | null {
  if (!GENERIC_MEDIA.has(tokens[i]!.lower)) return null;
  let to = i + 1;
  while (
    to < tokens.length &&
    to - i < 3 &&
    (tokens[to]!.lower === 'news' || GENERIC_MEDIA.has(tokens[to]!.lower) || COUNTRY_OF.has(tokens[to]!.lower))
  )
    to++;
  if (!isNoun(tokens[to]) || NEVER_MEDIUM_UNNAMED.has(tokens[to]!.lower)) return null;
  if (isNoun(tokens[to + 1])) to++;
  if (isCapital(tokens[to + 1]) || isQuote(tokens[to + 1])) return null;
  return { to: to + 1, name: wordsOf(tokens, i, to + 1), generic: true };
}

/** "Ada Novak's podcast", "Novak's radio show". */
function ofSomebody(tokens: readonly Token[], i: number): NameRead | null {
  if (!opensName(tokens[i]!) || isTime(tokens[i])) return null;
  let to = i + 1;
  while (to < tokens.length && to - i < 3 && isCapital(tokens[to])) to++;
  if (tokens[to]?.text !== "'s") return null;
  for (let at = to + 1; at < to + 4 && at < tokens.length; at++) {
    if (SHOWS.has(tokens[at]!.lower)) return { to: at + 1, name: wordsOf(tokens, i, at + 1), generic: false };
    if (!BEFORE_SHOWS.has(tokens[at]!.lower)) return null;
  }
  return null;
}

/** "on “Good Morning Norda”", "told “Norda and Friends”": a title in quotation marks that somebody appears on, which prose would not print so. */
function inQuotationMarks(tokens: readonly Token[], i: number): NameRead | null {
  if (!isQuote(tokens[i - 1]) || !BEFORE_PROGRAMMES.has(tokens[i - 2]?.lower ?? '') || !isCapital(tokens[i]))
    return null;
  let to = i + 1;
  while (to < tokens.length && to - i < MAX_NAME && (isCapital(tokens[to]) || WITHIN_PROGRAMMES.has(tokens[to]!.lower)))
    to++;
  return to - i > 1 && isQuote(tokens[to]) ? { to, name: wordsOf(tokens, i, to), generic: false } : null;
}

/** "(via Norda Today)": whatever a bracket gives so is where the words were found. */
function inBracket(tokens: readonly Token[], i: number): NameRead | null {
  if (tokens[i - 1]?.lower !== 'via' || tokens[i - 2]?.text !== '(') return null;
  let to = i;
  while (to < tokens.length && to - i < MAX_NAME && (isCapital(tokens[to]) || tokens[to]!.text === '&')) to++;
  const isPlatform = to === i + 1 && NO_MEDIUM_NAMES.has(tokens[i]!.lower);
  return to > i && tokens[to]?.text === ')' && !isPlatform
    ? { to, name: wordsOf(tokens, i, to), generic: false }
    : null;
}

/** A medium known by a word for it beside its name, or by that alone, from token `i`. */
export function readDescribedName(tokens: readonly Token[], i: number): NameRead | null {
  return (
    inBracket(tokens, i) ??
    inQuotationMarks(tokens, i) ??
    afterNoun(tokens, i) ??
    ofSomebody(tokens, i) ??
    beforeNoun(tokens, i) ??
    unnamed(tokens, i)
  );
}
