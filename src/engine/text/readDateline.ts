import type { Span } from '../../model/Span';
import { MONTHS } from '../lexicon/calendar';
import { BETWEEN_AGENCIES, SMALL_IN_DATELINES, STATES_IN_DATELINES } from '../lexicon/datelineWords';
import { FUNCTION_WORDS, NAME_PARTICLES } from '../lexicon/functionWords';
import { NO_PLACE } from '../lexicon/notPlaces';
import { wordSet } from '../lexicon/wordSet';
import { AGENCY_NAMES } from './agencyNames';
import { LetterPattern } from './LetterPattern';
import { splitTokens, type Token } from './splitTokens';
import { startsUpper } from './startsUpper';

/**
 * What opens a block and is no part of its first sentence: the place, date and credit of a report ("WASHINGTON, Aug. 24 (UPI) —"), or a label in
 * capitals ("UPDATE:"). Its span ends before the dash or colon that closes it; all offsets count in the block's text.
 */
export interface Dateline extends Span {
  /** The place printed in capitals, or null. */
  readonly place: Span | null;
  /** The names of the agencies that have the report, as printed ("dpa/PAP"), or null where it credits none that is known. */
  readonly credit: Span | null;
  /** A dash closes it, or the bracket of its credit does; a colon closes a label as well. */
  readonly dashed: boolean;
  /** Where the text proper begins. */
  readonly begins: number;
}

/** No dateline is longer, in UTF-16 code units. */
const REACH = 140;
/** What stands in brackets within one: "(Madhya Pradesh)". */
const IN_BRACKETS = 40;
/** One that credits nobody has so many words and signs at most. */
const MOST_TOKENS = 10;
/** A credit that nothing closes stands among the first tokens. */
const CREDIT_WITHIN = 24;
const ENDS = wordSet(') / , -');
const BETWEEN = wordSet('( [ ) ] , . / -');
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '/': '/' };
/** The stop of a short word within a place: "ST. LOUIS". */
const SHORT = 3;
/** Shorter names in capitals before a dash are bodies: "UN - ". */
const SHORTEST_PLACE = 3;

const SHOUT = new LetterPattern(/^[\p{Lu}\p{M}'.-]{2,}$/u);
const TWO_CAPITALS = new LetterPattern(/\p{Lu}{2}/u);
const EM_DASH = '—';
const BEHIND = /^[\s\-‐‑‒–—―:.]*/u;

/** A word in capitals; "'S" goes on one. */
const isShout = ({ text }: Token): boolean =>
  text === "'S" || (SHOUT.for(text).test(text) && TWO_CAPITALS.for(text).test(text));
const isDash = (t: Token | undefined): boolean => t?.text === '-';
const isDay = (token: Token | undefined): boolean => token !== undefined && /^\d{1,2}$/u.test(token.text);
const isNumber = ({ text }: Token): boolean => /^\d/u.test(text);

/** A place, a date, an agency, or a small word within them. */
const opensReport = (token: Token): boolean =>
  startsUpper(token.text) ||
  isShout(token) ||
  isNumber(token) ||
  SMALL_IN_DATELINES.has(token.lower) ||
  NAME_PARTICLES.has(token.lower) ||
  MONTHS.has(token.lower);

/** "Norda, Jan 9 (NWA)": a month beside a number. */
const hasDate = (tokens: readonly Token[]): boolean =>
  tokens.some((t, i) => MONTHS.has(t.lower) && (isDay(tokens[i + 1]) || isDay(tokens[i - 1]) || isDay(tokens[i + 2])));

const opensSentence = (token: Token | undefined): boolean =>
  token !== undefined && (startsUpper(token.text) || isNumber(token) || token.text === '"');

/** Nothing but the time of an entry: "15:52 AFP". */
const isTime = (tokens: readonly Token[]): boolean =>
  tokens.length > 0 && tokens.length <= 3 && tokens.every((t) => /^[\d:.]+$/u.test(t.text));

/** Index of the bracket that closes the one at `i`, or -1. */
function closingAt(tokens: readonly Token[], i: number): number {
  const sign = CLOSING[tokens[i]!.text]!;
  for (let to = i + 1; to < tokens.length && tokens[to]!.end - tokens[i]!.start <= IN_BRACKETS; to++) {
    if (tokens[to]!.text === sign) return to;
    if (tokens[to]!.text === tokens[i]!.text) return -1;
  }
  return -1;
}

/** Where the opening ends: at a dash, or at a colon. Returns the index of that token, or -1. */
function signOf(text: string, tokens: readonly Token[]): number {
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    // "KUWAIT CITY-  The", "VELM—The": a hyphen glued to the place and followed by a space is one as well, a long dash wherever it stands.
    const parted = tokens[i + 1]?.start !== t.end || tokens[i - 1]?.end !== t.start || text[t.start] === EM_DASH;
    if (isDash(t) && i > 0 && parted) return i;
    // "15:52 AFP": the sign of a clock closes nothing.
    if (t.text === ':' && i > 0 && tokens[i + 1]?.start !== t.end) return i;
    if (t.text === '(' || t.text === '[') {
      i = closingAt(tokens, i);
      if (i < 0) return -1;
    } else if (!BETWEEN.has(t.text) && t.text !== ':' && !opensReport(t)) return -1;
  }
  return -1;
}

/** The agencies that an opening names where only a credit stands, and what it ends with; indexes of tokens. */
interface Credit {
  readonly from: number;
  /** Behind the last agency. */
  readonly to: number;
  /** Behind the opening. */
  readonly end: number;
}

/** "dpa/PAP", "AFP, Reuters": the end of all agencies named in one breath with the one that ends at `to`. */
function endOfAgencies(tokens: readonly Token[], to: number): number {
  let end = to;
  while (BETWEEN_AGENCIES.has(tokens[end]?.text ?? '') && end + 1 < tokens.length) {
    const more = AGENCY_NAMES.find(tokens, end + 1);
    if (!more) break;
    end += 1 + more.length;
  }
  return end;
}

/** "Norda – NWA: The", "Norda, 20 Aug. NWA.-", "NWA - The", "15:52 AFP — The": an agency that closes the opening without a bracket. */
function isSigned(tokens: readonly Token[], from: number, to: number, sure: boolean): boolean {
  const after = tokens[to]?.text ?? '';
  if (!/^[:.-]$/u.test(after) || !(sure || isShout(tokens[from]!))) return false;
  const opening = tokens.slice(0, from);
  if (from === 0 || isTime(opening)) return after === '-';
  if (!/^[,.-]$/u.test(opening.at(-1)!.text) || STATES_IN_DATELINES.has(tokens[from]!.text)) return false;
  return after === '-' || after === ':' || hasDate(opening);
}

/** Whether a credit in brackets needs no dash behind it: behind nothing, a place in capitals, a date or a time. */
function isEnough(tokens: readonly Token[], bracket: number, next: Token | undefined): boolean {
  const opening = tokens.slice(0, bracket);
  return bracket < 1 || isShout(tokens[0]!) || isTime(opening) || (hasDate(opening) && opensSentence(next));
}

/** The first agency that stands where only a credit does. @param sign index of the token that closes the opening, or -1 */
function creditIn(tokens: readonly Token[], sign: number): Credit | null {
  let limit = sign < 0 ? Math.min(tokens.length, CREDIT_WITHIN) : sign;
  // "Norda – NWA: The": the agency stands between dash and colon.
  if (sign > 0 && isDash(tokens[sign]) && sign + 1 < tokens.length) {
    const hit = AGENCY_NAMES.find(tokens, sign + 1);
    if (hit && isSigned(tokens, sign + 1, sign + 1 + hit.length, hit.value.sure)) limit = sign + 1 + hit.length;
  }
  for (let i = 0; i < limit; i++) {
    const token = tokens[i]!;
    const hit = AGENCY_NAMES.find(tokens, i);
    if (!hit) {
      // "(Madhya Pradesh)" may hold any words, "(dpa)" is an agency.
      if (!BETWEEN.has(token.text) && token.text !== ':' && !opensReport(token) && !isBracketed(tokens, i)) return null;
      continue;
    }
    const to = i + hit.length;
    const before = tokens[i - 1]?.text ?? '';
    const after = tokens[to]?.text ?? '';
    const closed =
      (before === '(' && ENDS.has(after)) || (before === '/' && after === '/') || (before === '[' && after === ']');
    if (closed && sign < 0 && !isEnough(tokens, i - 1, tokens[to + 1])) return null;
    const all = endOfAgencies(tokens, to);
    if (closed) return { from: i, to: all, end: sign < 0 ? all + 1 : limit };
    const last =
      i > 0 && to === limit && sign > 0 && (hit.value.sure || (before === ',' && !STATES_IN_DATELINES.has(token.text)));
    if (last) return { from: i, to: all, end: limit };
    if (isSigned(tokens, i, to, hit.value.sure)) return { from: i, to: all, end: to };
  }
  return null;
}

function isBracketed(tokens: readonly Token[], i: number): boolean {
  const open = tokens.findLastIndex(({ text }, at) => at < i && (text === '(' || text === '['));
  return open >= 0 && closingAt(tokens, open) > i;
}

/** Whether what closes at `sign` opens a report, or is a label, without a known agency. */
function isOpening(tokens: readonly Token[], sign: number): boolean {
  if (sign < 1) return false;
  const opening = tokens.slice(0, sign);
  const loud = endOfShout(opening) - tokens[0]!.start >= SHORTEST_PLACE;
  const bracket = opening.some(({ text }) => text === ')' || text === ']');
  if (isDash(tokens[sign])) {
    if (loud && sign <= MOST_TOKENS) return true;
    return bracket && (hasDate(opening) || opensSentence(tokens.slice(sign).find((t) => !isDash(t))));
  }
  if (/^[)\]]$/u.test(opening.at(-1)!.text)) return loud || hasDate(opening);
  // "VELM/NORDA, June 11: ", "UPDATE 3.30pm: ", "Velm/Norda: ".
  const isLabel = (t: Token): boolean =>
    isShout(t) || isNumber(t) || MONTHS.has(t.lower) || (BETWEEN.has(t.text) && t.text !== '-');
  return (loud && opening.every(isLabel)) || isJoined(opening);
}

/** "Velm/Norda": places joined by a stroke. */
const isJoined = (tokens: readonly Token[]): boolean =>
  tokens.length > 2 &&
  tokens.length % 2 === 1 &&
  tokens.every(({ text }, i) => (i % 2 === 0 ? startsUpper(text) : text === '/'));

/** How many tokens in capitals an opening begins with. */
function loudTokens(tokens: readonly Token[]): number {
  let to = 0;
  while (to < tokens.length && (isShout(tokens[to]!) || isStopWithin(tokens, to))) to++;
  return to;
}

/** "ST. LOUIS": the stop of a short word. */
function isStopWithin(tokens: readonly Token[], i: number): boolean {
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  return tokens[i]!.text === '.' && before !== undefined && before.text.length <= SHORT && !!next && isShout(next);
}

/** The end of the words in capitals, in UTF-16 code units; 0 where there are none. */
const endOfShout = (tokens: readonly Token[]): number => tokens[loudTokens(tokens) - 1]?.end ?? 0;

/** The words in capitals that an opening begins with: its place, unless they are a label's ("FILE PHOTO", "WHO SAID IT:"). */
function placeIn(tokens: readonly Token[], dashed: boolean): Span | null {
  const loud = tokens.slice(0, loudTokens(tokens));
  const [first] = loud;
  if (!first || loud.every(({ lower }) => NO_PLACE.has(lower))) return null;
  if (!dashed && loud.some(({ lower }) => FUNCTION_WORDS.has(lower))) return null;
  const { end } = loud.at(-1)!;
  return end - first.start < SHORTEST_PLACE ? null : { start: first.start, end };
}

/**
 * Reads the dateline a block opens with: "WASHINGTON, Aug. 24 (UPI) —", "Ellerfurt (dpa) -", "(Reuters) —", "KUWAIT CITY-", "MOSCOW, March 6. /TASS/.",
 * "VELM:". A name in capitals before a dash or colon will do without an agency; a name in small letters needs one, or a date or bracket.
 * Looks at the first 140 characters. The one answer of all rooms.
 */
export function readDateline(text: string): Dateline | null {
  const [first] = splitTokens(text, 0, Math.min(text.length, REACH), 1);
  if (!first || !(startsUpper(first.text) || /^[\d([]/u.test(first.text))) return null;
  // A line that is nothing but a bracket signs a report and opens none.
  if (/^\([^()]*\)$/u.test(text)) return null;
  const tokens = splitTokens(text, 0, Math.min(text.length, REACH));
  if (tokens.at(-1)!.end === REACH && text.length > REACH) tokens.pop();
  const sign = signOf(text, tokens);
  const credit = creditIn(tokens, sign);
  if (!credit && !isOpening(tokens, sign)) return null;
  const end = credit?.end ?? sign;
  const last = tokens[Math.min(end, tokens.length) - 1]!;
  const dashed = tokens[end]?.text !== ':';
  const begins = last.end + BEHIND.exec(text.slice(last.end, last.end + IN_BRACKETS))![0].length;
  // A line that is nothing else heads what follows.
  if (begins === text.length) return null;
  return {
    start: first.start,
    end: last.end,
    place: placeIn(tokens.slice(0, end), dashed),
    credit: credit && { start: tokens[credit.from]!.start, end: tokens[credit.to - 1]!.end },
    dashed,
    begins,
  };
}
