import type { Passage } from '../../model/Passage';
import type { Agency } from '../lexicon/Agency';
import { CREDIT_LINE, CREDIT_OPENERS, REPUBLISHED, SMALL_IN_CREDITS } from '../lexicon/creditWords';
import { foldText } from '../text/foldText';
import { splitTokens } from '../text/splitTokens';
import type { AddCredit } from './AddCredit';
import { findCreditNames, standsAlone } from './findCreditNames';
import type { MediaFinder } from './MediaFinder';
import { isCapital, isTime, isWord, wordsOf } from './NameRead';

const COPYRIGHT = /^(?:copyright|©|\(c\))/u;
/** "Norda TV and news agencies": some, without a name. */
const UNNAMED: Agency = {
  id: 'unnamed',
  name: 'News agencies (not named)',
  forms: [],
  ambiguous: [],
  country: null,
  domains: [],
  ownership: null,
};
/** A dash, star or bracket before a line of credits, and its first word. */
const LEADING = /^[\s*(–—-]+/u;
const FIRST_WORD = /^[\s*(–—-]*([A-Za-z]+|.)/u;
const MAX_NAME = 6;

/** Whether a line credits somebody: "With files from …", "Source: …", "This article was first published by …". */
export function isCreditLine(text: string): boolean {
  const first = FIRST_WORD.exec(text)?.[1]?.toLowerCase() ?? '';
  const may = CREDIT_OPENERS.has(first) || text.includes('ontributed') || text.includes('gencies');
  if (REPUBLISHED.test(text)) return true;
  return may && CREDIT_LINE.test(foldText(text).replace(LEADING, '').toLowerCase());
}

/** "With files from …" lends a hand; a line that is nothing but the agency, or tells where the text was first published, signs the text. */
export function readCreditLine(text: string, at: Passage | null, media: MediaFinder, add: AddCredit): void {
  const tokens = splitTokens(text);
  const named = findCreditNames(tokens, media);
  const words = tokens.filter(isWord).length;
  const inNames = named.reduce((n, { from, to }) => n + to - from, 0);
  const lower = text.toLowerCase();
  const republished = REPUBLISHED.test(text);
  const helped = !republished && /^[^a-z]*(?:with|contribut|additional)|\bcontributed\b/u.test(lower);
  const signs =
    !helped &&
    (republished ||
      words - inNames <= 1 ||
      /\bsyndicated feed\b/u.test(lower) ||
      /^this (?:story|article|report) by\b/u.test(lower));
  if (/\b(?:news agencies|wire services|agencies|news wires)\b/u.test(lower))
    add({ name: UNNAMED.name, agency: UNNAMED }, 'credit-line', text, at, false);
  for (const one of named)
    if (standsAlone(tokens, one)) add(one, 'credit-line', text, at, signs || COPYRIGHT.test(lower.trim()));
  const outlet = republished && named.length === 0 ? publishedBy(text) : null;
  if (outlet !== null) add({ name: outlet, agency: null }, 'credit-line', text, at, true);
}

/** The name behind "first published by", "Via the": "Marsh Ledger". */
function publishedBy(text: string): string | null {
  const opening = REPUBLISHED.exec(text);
  if (!opening) return null;
  const tokens = splitTokens(text, opening[0].length);
  let from = 0;
  while (tokens[from] && /^(?:the|by|in|on|"|')$/u.test(tokens[from]!.lower)) from++;
  let to = from;
  while (to < tokens.length && to - from < MAX_NAME && !isTime(tokens[to])) {
    const joins = to > from && SMALL_IN_CREDITS.has(tokens[to]!.lower) && isCapital(tokens[to + 1]);
    if (!joins && !isCapital(tokens[to])) break;
    to++;
  }
  return to > from ? wordsOf(tokens, from, to) : null;
}
