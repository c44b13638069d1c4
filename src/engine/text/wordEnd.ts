import { letterAt } from './letterAt';

/** What a word goes on over where a letter or digit follows: "Al-Rasif", "Ma'an", "nj.com", "AT&T". */
const JOINS = new Set([..."'’‘.&-‐‑"].map((sign) => sign.charCodeAt(0)));
const STOP = 0x2e;

const isUpper = (code: number): boolean => code > 0x40 && code < 0x5b;

/** End of the run of plain letters and digits at `i`. */
export function plainEnd(text: string, i: number): number {
  for (;;) {
    const code = text.charCodeAt(i);
    if ((code > 0x60 && code < 0x7b) || isUpper(code) || (code > 0x2f && code < 0x3a)) i++;
    else return i;
  }
}

/** Whether a word of plain letters may go on with this character: it joins, or lies beyond ASCII. */
export const mayGoOn = (code: number): boolean => code >= 0x80 || JOINS.has(code) || code === 0x24 || code === 0x21;

/** Length of the accent at `i` that is written as a sign of its own, or 0. */
function markAt(text: string, i: number): number {
  if (!(text.charCodeAt(i) >= 0x80)) return 0;
  const sign = String.fromCodePoint(text.codePointAt(i)!);
  return /\p{M}/u.test(sign) ? sign.length : 0;
}

/** Whether "$" or "!" stands between two letters, no figures, of one word that begins with a capital. */
function isSignForLetter(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  if (code !== 0x24 && code !== 0x21) return false;
  return /^\p{L}[$!]\p{L}$/u.test(text.slice(i - 1, i + 2));
}

/**
 * End of the word at `i`: letters, digits and accents, joined by hyphens, apostrophes and the like, not by dashes. `i` itself where none begins there.
 * The one answer for words of names and of credits; the tagger and the index cut words for other ends (`tokenise`, `WordScanner`).
 */
export function wordEnd(text: string, i: number): number {
  let end = i + letterAt(text, i);
  if (end === i) return i;
  for (;;) {
    const length = letterAt(text, end) || markAt(text, end);
    if (length > 0) end += length;
    else if (JOINS.has(text.charCodeAt(end)) && letterAt(text, end + 1) > 0) end++;
    // "Det.-Sgt": two abbreviations.
    else if (text.charCodeAt(end) === STOP && text[end + 1] === '-' && isUpper(text.charCodeAt(end + 2))) end += 2;
    // "A$AP", "P!nk": a sign for a letter within a stage name.
    else if (isSignForLetter(text, end)) end++;
    else return end;
  }
}
