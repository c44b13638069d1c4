import type { Token } from '../text/splitTokens';

/** A name read from a row of tokens. */
export interface NameRead {
  /** First token after the name. */
  readonly to: number;
  readonly name: string;
  /** No name proper: "state radio". */
  readonly generic: boolean;
}

const WEEKDAY_OR_MONTH =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u;

export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:\p{Lu}|[a-z]\p{Lu}|\d)/u.test(token.text);
export const isWord = (token: Token | undefined): boolean => token !== undefined && /^[\p{L}\p{N}]/u.test(token.text);
export const isTime = (token: Token | undefined): boolean => token !== undefined && WEEKDAY_OR_MONTH.test(token.lower);

/** The tokens' words as they would be printed. */
export const wordsOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((t) => t.text)
    .join(' ')
    .replaceAll(' - ', '-')
    .replaceAll(' !', '!')
    .replaceAll(" 's", "'s");
