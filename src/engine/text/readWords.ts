import type { Span } from '../../model/Span';
import { splitSentences } from './splitSentences';
import { startsUpper } from './startsUpper';
import { mayGoOn, plainEnd, wordEnd } from './wordEnd';

/**
 * A word of running text, for whoever reads names and sentences by their words; signs are none. A possessive ending is cut off its `text` and told by
 * `possessive`.
 */
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

const STOP = 0x2e;
const POSSESSIVE = /['’‘]s$/iu;
/** "they’d", "he’ll": the pronoun alone. */
const CONTRACTED = /^(i|you|he|she|it|we|they|who|that|there)['’](?:d|ll|ve|re|m)$/u;
/** "No.17", printed without a space: a number, no part of a name. */
const NUMBERED = /^No\.?\d/u;
/** "U.S" before its last stop. */
const INITIALS = /^(?:\p{Lu}\.)+\p{Lu}$/u;
const BEFORE_LOWER = /^['’]\s\p{Ll}/u;
const CAPITAL_WITHIN = /^(?:al|el|an|as|ad|ash|at|ul|de|d|l|bin|mc)['’\-‐‑]\p{Lu}/u;

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2018;
const isUpper = (code: number): boolean => code > 0x40 && code < 0x5b;

/** The words of one block's text, in order. Linear in its length. `sentences`: those of the text, where they are known already. */
export function readWords(text: string, sentences: readonly Span[] = splitSentences(text)): Word[] {
  const words: Word[] = [];
  let sentence = 0;
  let last = -1;
  for (let start = 0, end = 0; start < text.length; start = Math.max(end, start + 1)) {
    end = plainEnd(text, start);
    const plain = end > start && !mayGoOn(text.charCodeAt(end));
    if (!plain) {
      end = wordEnd(text, start);
      if (end === start) continue;
    }
    while (sentence + 1 < sentences.length && start >= sentences[sentence]!.end) sentence++;
    const first = sentence !== last;
    last = sentence;
    if (plain) words.push(plainWord(text, start, end, sentence, first));
    else words.push(signedWord(text, start, end, sentence, first));
  }
  return words;
}

/** Whether a stretch of ASCII has a capital. */
function hasUpper(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isUpper(text.charCodeAt(i))) return true;
  return false;
}

/** A word of ASCII letters and digits alone, as most are. */
function plainWord(text: string, start: number, end: number, sentence: number, first: boolean): Word {
  const word = text.slice(start, end);
  // Most words are their own lower case: then nothing is made, and one string is hashed for both.
  const lower = hasUpper(text, start, end) ? word.toLowerCase() : word;
  const capital = isUpper(word.charCodeAt(0)) && !(word.startsWith('No') && NUMBERED.test(word));
  return { start, end, text: word, lower, capital, possessive: false, sentence, first };
}

/** A word with an apostrophe, a hyphen, a stop or an accent. */
function signedWord(text: string, start: number, end: number, sentence: number, first: boolean): Word {
  const whole = text.slice(start, end);
  const bare = isApostrophe(text.charCodeAt(end - 2)) ? whole.replace(POSSESSIVE, '') : whole;
  const next = text.charCodeAt(end);
  // The last stop of "U.S." belongs to it.
  const dotted = next === STOP && bare === whole && INITIALS.test(bare);
  // "Sanders’ plan": an apostrophe behind a plural or a name in -s.
  const apostrophe =
    isApostrophe(next) && bare === whole && whole.endsWith('s') && BEFORE_LOWER.test(text.slice(end, end + 3));
  const lower = bare.toLowerCase();
  return {
    start,
    end: start + bare.length + (dotted ? 1 : 0),
    text: bare,
    lower: lower.replace(CONTRACTED, '$1'),
    capital: (startsUpper(bare) || CAPITAL_WITHIN.test(bare)) && !NUMBERED.test(bare),
    possessive: bare !== whole || apostrophe,
    sentence,
    first,
  };
}
