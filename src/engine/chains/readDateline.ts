import type { Block } from '../../model/Block';
import type { Passage } from '../../model/Passage';
import type { Agency } from '../lexicon/Agency';
import { splitTokens, type Token } from '../text/splitTokens';
import { startsUpper } from '../text/startsUpper';
import type { MediaFinder } from './MediaFinder';

/** The words that open a report: place, date, agency, up to the dash. */
export interface Dateline {
  readonly at: Passage;
  readonly agency: Agency | null;
}

/** No dateline is longer, in UTF-16 code units. */
const REACH = 140;
const MONTH =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)$/u;
const SMALL = /^(?:of|de|al|el|la|le|les|du|den|and|near|on|aboard|in|the|th|st|nd|rd|\d+(?:th|st|nd|rd)?)$/u;

/** Words that papers print in capitals before a dash or colon without meaning a place. */
const NO_PLACE =
  /^(?:exclusive|breaking|updated?|update:|analysis|opinion|watch|video|photos?|live|news|correction|editor|note|related|read|more|fact|factbox|explainer|interview|review|comment|preview|report|alert|poll|quiz|tldr|new|the|spoiler|warning|advertisement)$/u;

const isCapital = (t: Token): boolean => startsUpper(t.text);
const isShout = (t: Token): boolean => /^[\p{Lu}\p{M}'.-]{2,}$/u.test(t.text) && /\p{Lu}{2}/u.test(t.text);
const isDash = (t: Token | undefined): boolean => t?.text === '-';

/** Where the opening ends: at a dash, or at a colon after a bracket. Returns the index of that token, or -1. */
function endOf(tokens: readonly Token[], text: string): number {
  let bracket = false;
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    // "KUWAIT CITY-  The": a dash glued to the place and followed by a space is one as well.
    if (isDash(t) && i > 0 && (tokens[i + 1]?.start !== t.end || tokens[i - 1]!.end !== t.start)) return i;
    if (t.text === ':' && i > 0 && (bracket || tokens.slice(0, i).every(isShout))) return i;
    if (t.text === ')') bracket = true;
    else if (
      t.text === '(' ||
      t.text === '[' ||
      t.text === ']' ||
      t.text === ',' ||
      t.text === '.' ||
      t.text === '/' ||
      t.text === '-'
    )
      continue;
    else if (!(isCapital(t) || SMALL.test(t.lower) || MONTH.test(t.lower) || /^\d/u.test(t.text) || bracketed(text, t)))
      return -1;
  }
  return -1;
}

/** Lower-case names in brackets ("(dpa)"). */
const bracketed = (text: string, t: Token): boolean =>
  /[(/]/u.test(text[t.start - 1] ?? '') && /[)/]/u.test(text[t.end] ?? '');

/**
 * Reads the dateline a block opens with: "WASHINGTON, Aug. 24 (UPI) —", "Ellerfurt (dpa) -", "(Reuters) —", "KUWAIT CITY-", "MOSCOW, March 6. /TASS/.".
 * A name in capitals before a dash will do without an agency; a name in small letters needs one.
 */
export function readDateline(block: Block, index: number, media: MediaFinder): Dateline | null {
  const { text } = block;
  // Without a dash, a colon, a stroke or a bracket there is none: spares most blocks to be read again.
  if (!/[([/:\-‐-―−]/u.test(text.slice(0, REACH))) return null;
  const tokens = splitTokens(text, 0, Math.min(text.length, REACH));
  if (!tokens.length) return null;
  let end = endOf(tokens, text);
  let agency: Agency | null = null;
  const limit = end < 0 ? Math.min(tokens.length, 24) : end;
  for (let i = 0; i < limit; i++) {
    const hit = media.agencyAt(tokens, i);
    if (!hit) continue;
    const before = tokens[i - 1]?.text ?? '';
    const after = tokens[i + hit.length]?.text ?? '';
    const closed =
      (before === '(' && /^[)/,-]$/u.test(after)) ||
      (before === '/' && after === '/') ||
      (before === '[' && after === ']');
    const last = end > 0 && i > 0 && i + hit.length === end && (hit.sure || before === ',');
    if (!closed && !last) continue;
    if (
      !tokens
        .slice(0, i)
        .every((t) => isCapital(t) || /^[(),./[\]\d-]/u.test(t.text) || SMALL.test(t.lower) || MONTH.test(t.lower))
    )
      break;
    // "(AP) The" without a dash is one where nothing but a place in capitals stands before.
    if (end < 0) {
      if (i > 1 && !isShout(tokens[0]!)) break;
      end = i + hit.length + 1;
    }
    agency = hit.agency;
    break;
  }
  if (end <= 0) return null;
  if (!agency) {
    if (!isShout(tokens[0]!) || end > 10 || tokens[end]?.text !== '-') return null;
    if (tokens[0]!.text.length < 3 || NO_PLACE.test(tokens[0]!.lower)) return null;
  }
  const to = tokens[Math.min(end, tokens.length) - 1]!.end;
  const start = tokens[0]!.start;
  return { agency, at: { block: index, start, end: to, text: text.slice(start, to) } };
}
