import { GENERIC_MEDIA, MEDIA_ANAPHORA, MEDIA_HEADS, MEDIA_NOUNS, OWN_NOUNS } from '../lexicon/mediaWords';
import { AGENCY_NAMES } from '../text/agencyNames';
import type { Token } from '../text/splitTokens';
import { isCapital } from './NameRead';
import { OUTLET_NAMES } from './outletNames';

/** Words in small letters that a medium's name or description may begin with: "dpa", "newspaper", "state radio". */
const SMALL_OPENERS: ReadonlySet<string> = new Set([
  'the',
  'this',
  ...MEDIA_NOUNS,
  ...GENERIC_MEDIA,
  ...AGENCY_NAMES.firstWords(),
  ...OUTLET_NAMES.firstWords(),
]);
const STOP = 0x2e;

/** "the paper", "the same paper", "the news agency", "the Ledger": what follows "the" or "this" decides whether a medium is meant. */
function mayBeMedium(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const { lower } = token;
  return (
    lower === 'news' || lower === 'same' || MEDIA_ANAPHORA.has(lower) || OWN_NOUNS.has(lower) || MEDIA_HEADS.has(lower)
  );
}

function opensMention(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (isCapital(token)) return true;
  const { text } = token;
  if (SMALL_OPENERS.has(text)) return (text !== 'the' && text !== 'this') || mayBeMedium(tokens[i + 1]);
  // "nj.com", "norda.tv"
  return text.charCodeAt(text.length - 4) === STOP || text.charCodeAt(text.length - 3) === STOP;
}

/** Indexes of the tokens that a mention of a medium may begin with, rising; all others need not be looked at. */
export function findOpeners(tokens: readonly Token[]): number[] {
  const openers: number[] = [];
  for (let i = 0; i < tokens.length; i++) if (opensMention(tokens, i)) openers.push(i);
  return openers;
}
