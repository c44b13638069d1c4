import { MEDIA_HEADS, MEDIA_HEADS_ALONE, MEDIA_OPENERS } from '../lexicon/mediaWords';
import { MEDIUM_NAME_TAILS, NO_NAME_STARTS } from '../lexicon/mediumWords';
import { BETWEEN_NAME_WORDS } from '../lexicon/nameParticles';
import { LetterPattern } from '../text/LetterPattern';
import type { Token } from '../text/splitTokens';
import { startsLikeName } from '../text/startsLikeName';
import { isCapital, isTime, isWord, type NameRead, wordsOf } from './NameRead';

/** Initials of bodies that look like American call signs. */
const NO_CALL_SIGN = new Set(
  'WADA WNBA WIPO WHIP WARN WILL WITH WHAT WHEN WANT WEST WEEK WORK WERE KIDS KING KEEP KNOW KPMG WMDS'.split(' '),
);
/** "Frankfurter Abendblatt", "Norda Tidningen": papers of German and Nordic languages, told by how the word ends. */
const COMPOUND = /.(?:zeitung|blatt|tidende|tidningen|bladet|posten)$/u;
const MIN_COMPOUND = 6;
const BRANCH = new LetterPattern(/^(?:CNN|CNBC|NBC|ABC|CBS|BBC|RTL)-\p{Lu}[\p{L}\d]+$/u);
/** Names written as one word: "bTV", "SarmatNews". */
const STATION = new LetterPattern(/^(?:[\p{L}\d]{1,12}TV|\p{Lu}[\p{L}\d]{1,12}(?:News|Radio|Times|Post|Online))$/u);
const NO_STATION = new Set('CCTV HDTV UHDTV IPTV CATV SUTV ATV UTV LTV'.split(' '));
const SITE = new LetterPattern(/^[\p{L}\p{N}-]{2,40}\.(?:com|org|net|tv|co\.uk)$/iu);
const MAX_NAME = 7;
const STOP = 0x2e;

const isHead = (token: Token | undefined): boolean =>
  token !== undefined && isCapital(token) && isHeadWord(token.lower);

/** "times", "times-tribune", "abendblatt" */
function isHeadWord(lower: string): boolean {
  if (MEDIA_HEADS.has(lower)) return true;
  if (lower.length < MIN_COMPOUND) return false;
  const joint = lower.indexOf('-');
  if (joint < 0) return COMPOUND.test(lower);
  const last = lower.slice(joint + 1);
  return MEDIA_HEADS.has(lower.slice(0, joint)) && (MEDIA_HEADS.has(last) || MEDIUM_NAME_TAILS.has(last));
}

export const opensName = (token: Token): boolean => isCapital(token) && !NO_NAME_STARTS.has(token.lower);

/** Whether a joining word inside a run of capitals belongs to one name: "News and Observer", not "Novak of CNN". */
function joins(tokens: readonly Token[], from: number, at: number): boolean {
  const word = tokens[at]!.lower;
  if (word === 'of') return MEDIA_OPENERS.has(tokens[from]!.lower);
  if (word !== 'and') return BETWEEN_NAME_WORDS.has(word);
  return MEDIA_HEADS.has(tokens[at - 1]!.lower) && MEDIA_HEADS.has(tokens[at + 1]!.lower) && at - from < 3;
}

/** What all these words have: a capital beyond the first letter, a point, or "Fox" before a number. Spares most words the patterns. */
function mayBeOneWord(text: string): boolean {
  for (let i = 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code > 0x40 && code < 0x5b) || code === STOP) return true;
  }
  return text.startsWith('Fox');
}

/** Stations and sites, one word each: "WXIA-TV", "ABC7", "nj.com". */
function oneWord({ text }: Token): boolean {
  if (!mayBeOneWord(text)) return false;
  if (/^[WK][A-Z]{2,3}-(?:TV|AM|FM|DT)$/u.test(text)) return true;
  if (/^[WK][A-Z]{3}$/u.test(text)) return !NO_CALL_SIGN.has(text);
  if (BRANCH.for(text).test(text)) return true;
  if (STATION.for(text).test(text)) return !NO_STATION.has(text);
  return /^(?:ABC|CBS|NBC|FOX|Fox|CW|CNN)-?\d{1,2}$/u.test(text) || SITE.for(text).test(text);
}

/** "BBC Radio 4", "BBC Radio Norda": the last token of the name. */
function endOfRadio(tokens: readonly Token[], start: number, radio: number): number {
  const next = tokens[radio + 1];
  if (next === undefined || isTime(next)) return radio;
  if (/^\d{1,3}$/u.test(next.text)) return radio + 1;
  return radio > start && opensName(next) && startsLikeName(next.text) && !isHead(next) ? radio + 1 : radio;
}

/** "told The Star": an article in a capital within a sentence is a part of the name. In a headline others have capitals too. */
function isTitled(tokens: readonly Token[], head: number): boolean {
  const before = tokens[head - 2];
  return (
    tokens[head - 1]?.text === 'The' &&
    before !== undefined &&
    isWord(before) &&
    !isCapital(before) &&
    !isCapital(tokens[head + 1])
  );
}

/**
 * A medium's name that its form gives away, from token `i`: "Marsh County Ledger", "Radio Norda", "WXIA-TV", "nj.com".
 * One word alone ("the Ledger") is given with `generic` false and must follow "the".
 */
export function readShapedName(tokens: readonly Token[], i: number): NameRead | null {
  const first = tokens[i]!;
  if (oneWord(first)) return { to: i + 1, name: first.text, generic: false };
  if (!isCapital(first) || (isTime(first) && !isHead(tokens[i + 1]))) return null;
  const start = first.lower === 'the' ? i + 1 : i;
  if (!tokens[start] || !opensName(tokens[start]!)) return null;
  let last = -1;
  let end = start;
  for (; end < tokens.length && end - i < MAX_NAME; end++) {
    const token = tokens[end]!;
    if (isCapital(token)) {
      if (isWord(token) && isHeadWord(token.lower)) last = end;
    } else if (end === start || !isCapital(tokens[end + 1]) || !joins(tokens, start, end)) break;
  }
  if (last < start) {
    const opened = MEDIA_OPENERS.has(first.lower) && end - i > 1;
    return opened ? { to: end, name: wordsOf(tokens, i, end), generic: false } : null;
  }
  // Some names go on after the head: "Marsh Leader", "Times of Norda".
  while (MEDIUM_NAME_TAILS.has(tokens[last + 1]?.lower ?? '') && isCapital(tokens[last + 1])) last++;
  if (tokens[last]!.lower === 'radio') last = endOfRadio(tokens, start, last);
  const ofPlace = tokens[last + 1]?.lower === 'of' && isCapital(tokens[last + 2]);
  if (last === start && !ofPlace) {
    if (MEDIA_OPENERS.has(first.lower) && end - i > 1)
      return { to: end, name: wordsOf(tokens, i, end), generic: false };
    const article = tokens[start - 1]?.lower === 'the';
    const joint = tokens[last]!.lower.includes('-') && !MEDIA_HEADS.has(tokens[last]!.lower);
    return joint || (article && MEDIA_HEADS_ALONE.has(tokens[last]!.lower)) || isTitled(tokens, last)
      ? { to: last + 1, name: tokens[last]!.text, generic: false }
      : null;
  }
  let to = ofPlace ? last + 3 : last + 1;
  while (ofPlace && to - i < MAX_NAME && isCapital(tokens[to]) && !isTime(tokens[to])) to++;
  return { to, name: wordsOf(tokens, start, to), generic: false };
}
