import { WEEKDAYS_AND_MONTHS } from '../lexicon/calendar';
import type { Token } from '../text/splitTokens';

/** A name read from a row of tokens. */
export interface NameRead {
  /** First token after the name. */
  readonly to: number;
  readonly name: string;
  /** No name proper: "state radio". */
  readonly generic: boolean;
}

const isUpper = (code: number): boolean => code > 0x40 && code < 0x5b;
const isLower = (code: number): boolean => code > 0x60 && code < 0x7b;
const isDigit = (code: number): boolean => code > 0x2f && code < 0x3a;

/** A capital, a digit, or a capital as second letter ("eBay"). Asked several times of every token: codes first, the pattern for the rest. */
export function isCapital(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const { text } = token;
  const first = text.charCodeAt(0);
  if (first < 0x80) {
    if (!isLower(first)) return isUpper(first) || isDigit(first);
    if (text.length < 2 || text.charCodeAt(1) < 0x80) return isUpper(text.charCodeAt(1));
  }
  return /^(?:\p{Lu}|[a-z]\p{Lu})/u.test(text);
}

export function isWord(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const code = token.text.charCodeAt(0);
  return code < 0x80 ? isLower(code) || isUpper(code) || isDigit(code) : /^[\p{L}\p{N}]/u.test(token.text);
}

export const isTime = (token: Token | undefined): boolean =>
  token !== undefined && WEEKDAYS_AND_MONTHS.has(token.lower);

/** The tokens' words as they would be printed. */
export const wordsOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((t) => t.text)
    .join(' ')
    .replaceAll(' - ', '-')
    .replaceAll(' !', '!')
    .replaceAll(" 's", "'s");
