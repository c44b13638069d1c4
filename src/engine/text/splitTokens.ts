import type { Span } from '../../model/Span';
import { foldText } from './foldText';
import { isSpaceAt } from './isSpaceAt';
import { mayGoOn, plainEnd, wordEnd } from './wordEnd';

/**
 * One word or one sign, for whoever reads credits and names of media, where signs count as much as words. Words end where `readWords` ends them, but for
 * initials ("A.P.", also before a hyphen) and possessives, which are tokens. Offsets in the text that was split; `text` is folded: straight quotes, plain dashes.
 */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
}

const UPPER = /\p{Lu}/u;
const APOSTROPHE = 0x27;
const STOP = 0x2e;
const SMALL_S = 0x73;

function upperAt(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  return code < 0x80 ? code > 0x40 && code < 0x5b : i < text.length && UPPER.test(text[i]!);
}

/** End of the initials that begin at `i` ("A.P."), or `i`: at least two capitals, each with its stop. */
function initialsEnd(text: string, i: number): number {
  let end = i;
  while (text.charCodeAt(end + 1) === STOP && upperAt(text, end)) end += 2;
  return end - i >= 4 ? end : i;
}

/** End of the token at `i`, which is no white space: initials, a word, else one sign. */
function tokenEnd(text: string, i: number): number {
  const initials = initialsEnd(text, i);
  if (initials > i) return initials;
  const plain = plainEnd(text, i);
  if (plain > i && !mayGoOn(text.charCodeAt(plain))) return plain;
  const word = wordEnd(text, i);
  return word > i ? word : i + ((text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1);
}

/** Whether a stretch is ASCII without capitals, as most words are: then it is its own lower case. */
function isLower(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7e || (code > 0x40 && code < 0x5b)) return false;
  }
  return true;
}

/**
 * Words and signs of `text` from `from` to `to`, in order, the first `most` of them. A possessive ending is a token of its own: "CNN's" is "CNN", "'s".
 * Linear in the length of the stretch.
 */
export function splitTokens(text: string, from = 0, to = text.length, most = Number.POSITIVE_INFINITY): Token[] {
  const printed = text.slice(from, to);
  const folded = foldText(printed);
  const tokens: Token[] = [];
  const push = (start: number, end: number): void => {
    const word = folded.slice(start, end);
    const lower = isLower(folded, start, end) ? word : word.toLowerCase();
    tokens.push({ start: from + start, end: from + end, text: word, lower });
  };
  for (let start = 0; start < printed.length && tokens.length < most; ) {
    if (isSpaceAt(folded, start)) {
      start++;
      continue;
    }
    // By what is printed: a dash parts words, and folded it is a hyphen.
    const end = tokenEnd(printed, start);
    const possessive =
      end - start > 2 && folded.charCodeAt(end - 2) === APOSTROPHE && (folded.charCodeAt(end - 1) | 0x20) === SMALL_S;
    if (possessive) {
      push(start, end - 2);
      if (tokens.length < most) push(end - 2, end);
    } else push(start, end);
    start = end;
  }
  return tokens;
}
