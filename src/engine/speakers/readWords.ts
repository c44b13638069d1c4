import type { Span } from '../../model/Span';
import { splitSentences } from '../text/splitSentences';

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

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’‘.&\-‐‑][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const POSSESSIVE = /['’‘]s$/iu;
/** "they’d", "he’ll": the pronoun alone. */
const CONTRACTED = /^(i|you|he|she|it|we|they|who|that|there)['’](?:d|ll|ve|re|m)$/u;
const CAPITAL = /^(?:\p{Lu}|(?:al|el|an|as|ad|ash|at|ul|de|d|l|bin|mc)['’\-‐‑]\p{Lu})/u;

/** The words of one block's text, in order. Linear in its length. */
export function readWords(text: string): Word[] {
  const sentences = splitSentences(text);
  const words: Word[] = [];
  let sentence = 0;
  let last = -1;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    while (sentence + 1 < sentences.length && start >= sentences[sentence]!.end) sentence++;
    const whole = match[0];
    const bare = whole.replace(POSSESSIVE, '');
    let end = start + whole.length;
    // The last stop of "U.S." belongs to it.
    const dotted = bare === whole && /^(?:\p{Lu}\.)+\p{Lu}$/u.test(bare) && text[end] === '.';
    if (dotted) end++;
    // "Sanders’ plan": an apostrophe behind a plural or a name in -s.
    const apostrophe = bare === whole && /s$/u.test(whole) && /^['’]\s\p{Ll}/u.test(text.slice(end, end + 3));
    words.push({
      start,
      end: start + bare.length + (dotted ? 1 : 0),
      text: bare,
      lower: bare.toLowerCase().replace(CONTRACTED, '$1'),
      capital: CAPITAL.test(bare),
      possessive: bare !== whole || apostrophe,
      sentence,
      first: sentence !== last,
    });
    last = sentence;
  }
  return words;
}
