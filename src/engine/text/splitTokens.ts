import type { Span } from '../../model/Span';
import { foldText } from './foldText';

/** One word or one sign; offsets in the text that was split. `text` is folded: straight quotes, plain dashes. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
}

/** Initials ("A.P."), words with inner marks ("Al-Rasif", "Ma'an", "nj.com"), else one sign. Each alternative is bounded by what it consumes. */
const TOKEN = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}]+(?:[-'.&][\p{L}\p{N}]+)*|\S/gu;

/**
 * Words and signs of `text` from `from` to `to`, in order. A possessive ending is a token of its own: "CNN's" is "CNN", "'s".
 * Linear in the length of the stretch.
 */
export function splitTokens(text: string, from = 0, to = text.length): Token[] {
  const folded = foldText(text.slice(from, to));
  const tokens: Token[] = [];
  const push = (start: number, end: number): void => {
    const word = folded.slice(start, end);
    tokens.push({ start: from + start, end: from + end, text: word, lower: word.toLowerCase() });
  };
  for (const match of folded.matchAll(TOKEN)) {
    const start = match.index;
    const end = start + match[0].length;
    if (match[0].length > 2 && /'s$/iu.test(match[0].slice(-2))) {
      push(start, end - 2);
      push(end - 2, end);
    } else push(start, end);
  }
  return tokens;
}
