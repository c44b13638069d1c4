import type { Span } from '../../model/Span';
import { letterAt } from '../text/letterAt';
import { splitSentences } from '../text/splitSentences';
import { startsUpper } from '../text/startsUpper';

/** A word of running text; a possessive ending is cut off its `text` and told by `possessive`. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  /** Begins with a capital, also behind a lower-case article of a name ("al-Bashir"). */
  readonly capital: boolean;
  readonly possessive: boolean;
  /** Number of its sentence within the block. */
  readonly sentence: number;
  /** Opens its sentence. */
  readonly first: boolean;
}

/** What a word goes on over where a letter or digit follows. */
const JOINS = new Set([..."'’‘.&-‐‑"].map((sign) => sign.charCodeAt(0)));
const STOP = 0x2e;
const POSSESSIVE = /['’‘]s$/iu;
/** "they’d", "he’ll": the pronoun alone. */
const CONTRACTED = /^(i|you|he|she|it|we|they|who|that|there)['’](?:d|ll|ve|re|m)$/u;
/** "No.17", printed without a space: a number, no part of a name. */
const NUMBERED = /^No\.?\d/u;
const CAPITAL_WITHIN = /^(?:al|el|an|as|ad|ash|at|ul|de|d|l|bin|mc)['’\-‐‑]\p{Lu}/u;

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2018;

/** Length of the accent at `i` that is written as a sign of its own, or 0. */
function markAt(text: string, i: number): number {
  if (!(text.charCodeAt(i) >= 0x80)) return 0;
  const sign = String.fromCodePoint(text.codePointAt(i)!);
  return /\p{M}/u.test(sign) ? sign.length : 0;
}

/** End of the word at `i`: letters, digits and accents, joined by hyphens and the like. `i` itself where none begins there. */
function wordEnd(text: string, i: number): number {
  let end = i + letterAt(text, i);
  if (end === i) return i;
  for (;;) {
    const length = letterAt(text, end) || markAt(text, end);
    if (length > 0) end += length;
    else if (JOINS.has(text.charCodeAt(end)) && letterAt(text, end + 1) > 0) end++;
    else return end;
  }
}

/** The words of one block's text, in order. Linear in its length. `sentences`: those of the text, where they are known already. */
export function readWords(text: string, sentences: readonly Span[] = splitSentences(text)): Word[] {
  const words: Word[] = [];
  let sentence = 0;
  let last = -1;
  // Codes are looked at before any pattern: few words have an apostrophe or a stop.
  for (let start = 0, end = 0; start < text.length; start = Math.max(end, start + 1)) {
    end = wordEnd(text, start);
    if (end === start) continue;
    while (sentence + 1 < sentences.length && start >= sentences[sentence]!.end) sentence++;
    const whole = text.slice(start, end);
    const bare = isApostrophe(text.charCodeAt(end - 2)) ? whole.replace(POSSESSIVE, '') : whole;
    const next = text.charCodeAt(end);
    // The last stop of "U.S." belongs to it.
    const dotted = next === STOP && bare === whole && /^(?:\p{Lu}\.)+\p{Lu}$/u.test(bare);
    // "Sanders’ plan": an apostrophe behind a plural or a name in -s.
    const apostrophe =
      isApostrophe(next) && bare === whole && /s$/u.test(whole) && /^['’]\s\p{Ll}/u.test(text.slice(end, end + 3));
    const lower = bare.toLowerCase();
    words.push({
      start,
      end: start + bare.length + (dotted ? 1 : 0),
      text: bare,
      lower: /['’]/u.test(lower) ? lower.replace(CONTRACTED, '$1') : lower,
      capital: (startsUpper(bare) || CAPITAL_WITHIN.test(bare)) && !NUMBERED.test(bare),
      possessive: bare !== whole || apostrophe,
      sentence,
      first: sentence !== last,
    });
    last = sentence;
  }
  return words;
}
