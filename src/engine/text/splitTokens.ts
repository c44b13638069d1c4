import type { Span } from '../../model/Span';
import { foldText } from './foldText';
import { isSpaceAt } from './isSpaceAt';
import { letterAt } from './letterAt';

/** One word or one sign; offsets in the text that was split. `text` is folded: straight quotes, plain dashes. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
}

/** What an ASCII character is within a text. */
const LETTER = 1;
/** What a word goes on over, where a letter or digit follows: "Al-Rasif", "Ma'an", "nj.com", "AT&T". */
const JOIN = 2;
const CLASSES = classify();
const UPPER = /\p{Lu}/u;
const APOSTROPHE = 0x27;
const STOP = 0x2e;
const SMALL_S = 0x73;

function classify(): Uint8Array {
  const classes = new Uint8Array(0x80);
  for (let code = 0; code < 0x80; code++) {
    if (letterAt(String.fromCharCode(code), 0) > 0) classes[code] = LETTER;
  }
  for (const sign of "'.&-") classes[sign.charCodeAt(0)] = JOIN;
  return classes;
}

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

/** Length of the part of a word at `i`, in code units, or 0. */
function lengthAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  return code < 0x80 ? (CLASSES[code] === LETTER ? 1 : 0) : letterAt(text, i);
}

function wordEnd(text: string, i: number): number {
  let end = i;
  for (;;) {
    const length = lengthAt(text, end);
    if (length > 0) end += length;
    else if (end > i && CLASSES[text.charCodeAt(end)] === JOIN && lengthAt(text, end + 1) > 0) end++;
    else return end;
  }
}

/** End of the token at `i`, which is no white space: initials, a word, else one sign. */
function tokenEnd(text: string, i: number): number {
  const initials = initialsEnd(text, i);
  if (initials > i) return initials;
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
  const folded = foldText(text.slice(from, to));
  const tokens: Token[] = [];
  const push = (start: number, end: number): void => {
    const word = folded.slice(start, end);
    const lower = isLower(folded, start, end) ? word : word.toLowerCase();
    tokens.push({ start: from + start, end: from + end, text: word, lower });
  };
  for (let start = 0; start < folded.length && tokens.length < most; ) {
    if (isSpaceAt(folded, start)) {
      start++;
      continue;
    }
    const end = tokenEnd(folded, start);
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
