import type { Passage } from '../../model/Passage';
import type { Agency } from '../lexicon/Agency';
import { MONTHS } from '../lexicon/calendar';
import { SMALL_IN_DATELINES } from '../lexicon/datelineWords';
import { NO_PLACE } from '../lexicon/notPlaces';
import { wordSet } from '../lexicon/wordSet';
import { LetterPattern } from '../text/LetterPattern';
import type { Token } from '../text/splitTokens';
import { startsUpper } from '../text/startsUpper';
import { isMedium } from './isMedium';
import type { MediaFinder } from './MediaFinder';
import type { Sentence } from './Sentence';

/** The words that open a report: place, date, agency, up to the dash. */
export interface Dateline {
  readonly at: Passage;
  /** One, or several in one bracket ("dpa/PAP"); none where only a place is named. */
  readonly agencies: readonly Agency[];
}

/** No dateline is longer, in UTF-16 code units. */
const REACH = 140;
/** "(", "[" and "/" stand before an agency's name, a dash or colon ends what opens the report. */
const SIGNS = wordSet('( [ / : -');
/** "READING, PA -": short for a state, and for an agency elsewhere. */
const STATES = wordSet('PA');
const JOINING = wordSet('/ , - & and');
const ENDS = wordSet(') / , -');
const BETWEEN = wordSet('( [ ] , . / -');

const SHOUT = new LetterPattern(/^[\p{Lu}\p{M}'.-]{2,}$/u);
const TWO_CAPITALS = new LetterPattern(/\p{Lu}{2}/u);

const isShout = ({ text }: Token): boolean => SHOUT.for(text).test(text) && TWO_CAPITALS.for(text).test(text);
const isDash = (t: Token | undefined): boolean => t?.text === '-';

/** A place, a date, an agency, or a small word within them. */
const opensReport = ({ text, lower }: Token): boolean =>
  startsUpper(text) || SMALL_IN_DATELINES.has(lower) || MONTHS.has(lower) || /^\d/u.test(text);

/** Whether a block can open with a dateline: nothing but places, dates and agencies up to a sign that goes with one. Few blocks get past this. */
function mayBeDateline(text: string, sentences: readonly Sentence[]): boolean {
  for (const { tokens } of sentences) {
    for (const [i, token] of tokens.entries()) {
      if (SIGNS.has(token.text) || (token.text === '.' && i > 0 && isShout(tokens[i - 1]!))) return true;
      if (token.end > REACH) return false;
      if (!BETWEEN.has(token.text) && token.text !== ')' && !opensReport(token) && !bracketed(text, token))
        return false;
    }
  }
  return false;
}

/** Where the opening ends: at a dash, or at a colon after a bracket. Returns the index of that token, or -1. */
function endOf(tokens: readonly Token[], text: string): number {
  let bracket = false;
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    // "KUWAIT CITY-  The": a dash glued to the place and followed by a space is one as well.
    if (isDash(t) && i > 0 && (tokens[i + 1]?.start !== t.end || tokens[i - 1]!.end !== t.start)) return i;
    if (t.text === ':' && i > 0 && (bracket || tokens.slice(0, i).every(isShout))) return i;
    if (t.text === ')') bracket = true;
    else if (!BETWEEN.has(t.text) && !opensReport(t) && !bracketed(text, t)) return -1;
  }
  return -1;
}

/** "Norda, Jan 9 (NWA)": a month beside a number. */
const hasDate = (tokens: readonly Token[]): boolean =>
  tokens.some((t, i) => MONTHS.has(t.lower) && (isDay(tokens[i + 1]) || isDay(tokens[i - 1]) || isDay(tokens[i + 2])));
const isDay = (token: Token | undefined): boolean => token !== undefined && /^\d{1,2}$/u.test(token.text);
const opensSentence = (token: Token | undefined): boolean =>
  token !== undefined && (startsUpper(token.text) || token.text === '"');

/** "dpa/PAP", "AFP, Reuters": the agencies named in one breath with the one that ends at `from`. */
function agenciesAfter(tokens: readonly Token[], from: number, media: MediaFinder): Agency[] {
  const more: Agency[] = [];
  for (let i = from; JOINING.has(tokens[i]?.text ?? ''); ) {
    const hit = i + 1 < tokens.length ? media.agencyAt(tokens, i + 1) : null;
    if (!hit) break;
    more.push(hit.agency);
    i += 1 + hit.length;
  }
  return more;
}

/** Nothing but the time of an entry stands before `to`: "15:52 AFP". */
const isTimed = (tokens: readonly Token[], to: number): boolean =>
  to > 0 && to <= 3 && tokens.slice(0, to).every((t) => /^[\d:.]+$/u.test(t.text));

/** "Norda – NWA: The", "Norda, 20 Aug. NWA.-", "NWA - The", "15:52 AFP — The": an agency that closes the opening without a bracket. */
function isSigned(tokens: readonly Token[], from: number, to: number, sure: boolean): boolean {
  const after = tokens[to]?.text ?? '';
  if (!/^[:.-]$/u.test(after) || !(sure || isShout(tokens[from]!))) return false;
  if (from === 0 || isTimed(tokens, from)) return after === '-';
  const opening = tokens.slice(0, from);
  const parted = /^[,.-]$/u.test(tokens[from - 1]!.text);
  if (!parted || STATES.has(tokens[from]!.text)) return false;
  return after === '-' || after === ':' || hasDate(opening);
}

/** Lower-case names in brackets ("(dpa)"). */
const bracketed = (text: string, t: Token): boolean =>
  (text[t.start - 1] === '(' || text[t.start - 1] === '/') && (text[t.end] === ')' || text[t.end] === '/');

/**
 * Reads the dateline a block opens with: "WASHINGTON, Aug. 24 (UPI) —", "Ellerfurt (dpa) -", "(Reuters) —", "KUWAIT CITY-", "MOSCOW, March 6. /TASS/.".
 * A name in capitals before a dash will do without an agency; a name in small letters needs one.
 */
export function readDateline(
  text: string,
  block: number,
  sentences: readonly Sentence[],
  media: MediaFinder,
): Dateline | null {
  // A line that is nothing but a bracket signs a report and opens none.
  if (/^\([^()]*\)$/u.test(text) || !mayBeDateline(text, sentences)) return null;
  const tokens = sentences
    .flatMap((sentence) => (sentence.start < REACH ? sentence.tokens : []))
    .filter((t) => t.end <= REACH);
  let end = endOf(tokens, text);
  const agencies: Agency[] = [];
  // "Norda – NWA: The": the agency stands between dash and colon.
  if (end > 0 && isDash(tokens[end])) {
    const hit = media.agencyAt(tokens, Math.min(end + 1, tokens.length - 1));
    if (hit && isSigned(tokens, end + 1, end + 1 + hit.length, hit.sure)) end += 1 + hit.length;
  }
  const limit = end < 0 ? Math.min(tokens.length, 24) : end;
  for (let i = 0; i < limit; i++) {
    const hit = media.agencyAt(tokens, i);
    if (!hit) continue;
    const before = tokens[i - 1]?.text ?? '';
    const after = tokens[i + hit.length]?.text ?? '';
    const closed =
      (before === '(' && ENDS.has(after)) || (before === '/' && after === '/') || (before === '[' && after === ']');
    const last =
      end > 0 && i > 0 && i + hit.length === end && (hit.sure || (before === ',' && !STATES.has(tokens[i]!.text)));
    const signed = !closed && !last && isSigned(tokens, i, i + hit.length, hit.sure);
    if (!closed && !last && !signed) continue;
    if (!tokens.slice(0, i).every((t) => opensReport(t) || /^[(),./:[\]-]/u.test(t.text))) break;
    if (signed) end = i + hit.length;
    // "(AP) The" without a dash is one where nothing but a place in capitals, or a place and a date, stands before.
    if (end < 0) {
      if (
        i > 1 &&
        !isShout(tokens[0]!) &&
        !(closed && hasDate(tokens.slice(0, i)) && opensSentence(tokens[i + hit.length + 1])) &&
        !isTimed(tokens, i - 1)
      )
        break;
      end = i + hit.length + 1;
    }
    agencies.push(hit.agency, ...agenciesAfter(tokens, i + hit.length, media));
    break;
  }
  if (end <= 0) return null;
  if (!agencies.length) {
    if (!isShout(tokens[0]!) || end > 10 || tokens[end]?.text !== '-') return null;
    if (tokens[0]!.text.length < 3 || NO_PLACE.has(tokens[0]!.lower)) return null;
    // "CNN —": who tells it, not where.
    if (isMedium(text.slice(tokens[0]!.start, tokens[end - 1]!.end).split(',')[0]!)) return null;
  }
  const to = tokens[Math.min(end, tokens.length) - 1]!.end;
  const start = tokens[0]!.start;
  return { agencies, at: { block, start, end: to, text: text.slice(start, to) } };
}
