import type { Span } from '../../model/Span';
import { ABBREVIATIONS, ABBREVIATIONS_THAT_MAY_END } from '../lexicon/abbreviations';
import { letterAt } from './letterAt';

const CLOSER = /["'”’»)\]]/u;
const OPENER_OR_UPPER = /[\p{Lu}\p{N}"'“‘«([$£€@#]/u;
const LOWER = /\p{Ll}/u;
/** Words that open a sentence after "U.S." or "Inc." far more often than they go on as part of a name. */
const SENTENCE_OPENERS = new Set(
  'the a an he she it they we i you this that these those but and in on at as if when while after before his her its their our my there here for with what who how why mr mrs ms'.split(
    ' ',
  ),
);
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

function wordAfter(text: string, from: number): string {
  let at = from;
  while (at < text.length && !/\p{L}/u.test(text[at]!) && at - from < 4) at++;
  let to = at;
  while (to < text.length && to - at < REACH && /\p{L}/u.test(text[to]!)) to++;
  return text.slice(at, to);
}

/** Whether the full stop at `stop` ends a sentence, `next` being the first character of what follows. */
function stopEnds(text: string, stop: number, next: number): boolean {
  const word = wordBefore(text, stop).toLowerCase();
  const mayEnd = ABBREVIATIONS_THAT_MAY_END.has(word);
  if (ABBREVIATIONS.has(word) && !mayEnd) return false;
  // An initial ("J. Novak") or a chain of them ("J.R.R. Novak").
  if (word.length < 8 && !mayEnd && word !== 'i' && /^(?:\p{L}\.)*\p{L}$/u.test(word)) return false;
  if (mayEnd) return SENTENCE_OPENERS.has(wordAfter(text, next).toLowerCase()) || /["“]/u.test(text[next]!);
  return true;
}

/**
 * Sentences of one block's text, in order, edges trimmed, together covering all but white space.
 * Closing quotation marks and brackets stay with the sentence they end. Linear in the length of the text.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const push = (end: number): void => {
    while (start < end && /\s/u.test(text[start]!)) start++;
    let to = end;
    while (to > start && /\s/u.test(text[to - 1]!)) to--;
    if (to > start) spans.push({ start, end: to });
    start = end;
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // . ! ? …
    if (code !== 0x2e && code !== 0x21 && code !== 0x3f && code !== 0x2026) continue;
    let end = i + 1;
    while (end < text.length && /[.!?…]/u.test(text[end]!)) end++;
    while (end < text.length && CLOSER.test(text[end]!)) end++;
    if (end < text.length && !/\s/u.test(text[end]!)) continue;
    let next = end;
    while (next < text.length && /\s/u.test(text[next]!)) next++;
    if (next < text.length) {
      if (LOWER.test(text[next]!) || !OPENER_OR_UPPER.test(text[next]!)) continue;
      if (code === 0x2e && end === i + 1 && !stopEnds(text, i, next)) continue;
      // "“Why?” she asked" goes on in lower case and was caught above; "“Why?” Novak asked" is one sentence to few, two to many.
    }
    push(end);
    i = end - 1;
  }
  push(text.length);
  return spans;
}
