import type { Span } from '../../model/Span';
import { ABBREVIATIONS, ABBREVIATIONS_THAT_MAY_END } from '../lexicon/abbreviations';
import { SENTENCE_OPENERS } from '../lexicon/sentenceOpeners';
import { isSpaceAt } from './isSpaceAt';
import { letterAt } from './letterAt';

const STOPS = '.!?…';
const CLOSERS = '"\'”’»)]';
const OPENERS = '"\'“‘«([$£€@#';
const UPPER_OR_NUMBER = /[\p{Lu}\p{N}]/u;
/** No word or abbreviation is longer; bounds what is looked at around one stop. */
const REACH = 40;

function wordBefore(text: string, stop: number): string {
  let from = stop;
  while (from > 0 && stop - from < REACH) {
    const code = text.charCodeAt(from - 1);
    // A letter or digit, "." or "&".
    if (code !== 0x2e && code !== 0x26 && letterAt(text, from - 1) === 0) break;
    from--;
  }
  return text.slice(from, stop);
}

const isLetter = (text: string, i: number): boolean => letterAt(text, i) > 0 && !/\p{N}/u.test(text[i]!);

function wordAfter(text: string, from: number): string {
  let at = from;
  while (at < text.length && !isLetter(text, at) && at - from < 4) at++;
  let to = at;
  while (to < text.length && to - at < REACH && isLetter(text, to)) to++;
  return text.slice(at, to);
}

/** An initial ("j") or a chain of them ("j.r.r"). */
function isInitials(word: string): boolean {
  if (word.length % 2 === 0 || word.length > 7) return false;
  for (let i = 0; i < word.length; i++) if (i % 2 === 0 ? !isLetter(word, i) : word[i] !== '.') return false;
  return true;
}

/** Whether the character at `i` may open a sentence: a capital, a number, an opening mark or a currency. */
function mayOpen(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  if (code > 0x60 && code < 0x7b) return false;
  return (code > 0x40 && code < 0x5b) || OPENERS.includes(text[i]!) || UPPER_OR_NUMBER.test(text[i]!);
}

/** Whether the full stop at `stop` ends a sentence, `next` being the first character of what follows. */
function stopEnds(text: string, stop: number, next: number): boolean {
  const word = wordBefore(text, stop).toLowerCase();
  const mayEnd = ABBREVIATIONS_THAT_MAY_END.has(word);
  if (ABBREVIATIONS.has(word) && !mayEnd) return false;
  // "J. Novak", "J.R.R. Novak".
  if (!mayEnd && word !== 'i' && isInitials(word)) return false;
  if (mayEnd) return SENTENCE_OPENERS.has(wordAfter(text, next).toLowerCase()) || /["“]/u.test(text[next]!);
  return true;
}

/** Whether a bracket that the sentence opened before `i` is closed within `REACH` behind it, before another stop: "(via Hail! Magazine)". */
function isInBrackets(text: string, from: number, i: number): boolean {
  let open = i - 1;
  while (open > from && i - open < REACH && text[open] !== '(' && text[open] !== ')') open--;
  if (open <= from || text[open] !== '(') return false;
  for (let at = i + 1; at < text.length && at - i < REACH; at++) {
    if (text[at] === ')') return true;
    if (STOPS.includes(text[at]!) || text[at] === '(') return false;
  }
  return false;
}

/**
 * Sentences of one block's text, in order, edges trimmed, together covering all but white space.
 * Closing quotation marks and brackets stay with the sentence they end. Linear in the length of the text.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const push = (end: number): void => {
    while (start < end && isSpaceAt(text, start)) start++;
    let to = end;
    while (to > start && isSpaceAt(text, to - 1)) to--;
    if (to > start) spans.push({ start, end: to });
    start = end;
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // . ! ? …
    if (code !== 0x2e && code !== 0x21 && code !== 0x3f && code !== 0x2026) continue;
    let end = i + 1;
    while (end < text.length && STOPS.includes(text[end]!)) end++;
    while (end < text.length && CLOSERS.includes(text[end]!)) end++;
    if (end < text.length && !isSpaceAt(text, end)) continue;
    let next = end;
    while (next < text.length && isSpaceAt(text, next)) next++;
    if (next < text.length) {
      if (!mayOpen(text, next)) continue;
      if (code === 0x2e && end === i + 1 && !stopEnds(text, i, next)) continue;
      if (code !== 0x2e && end === i + 1 && isInBrackets(text, start, i)) continue;
      // "“Why?” she asked" goes on in lower case and was caught above; "“Why?” Novak asked" is one sentence to few, two to many.
    }
    push(end);
    i = end - 1;
  }
  push(text.length);
  return spans;
}
