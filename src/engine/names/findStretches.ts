import { JOINERS_OF_NAMES } from '../lexicon/nameParticles';
import type { Word } from '../text/readWords';
import { mayBeName } from './mayBeName';

/** Words of one sentence that may make up names, and what parts them. */
export interface Stretch {
  /** Index of its first word among the block's, and of the word behind it. */
  readonly from: number;
  readonly to: number;
}

/** Small words that may stand between two capitals of one name. */
const MOST_JOINERS = 2;
/** No stretch is read further; bounds the work on text in capitals. */
const MOST_WORDS = 60;
/** Signs between two words of a stretch: ", ", " “", ". ", "”, ". */
const MOST_SIGNS = 3;

const NUMBER = /^\d/u;
/** A bracket, a dash, a mark behind a comma or stop: no name goes on behind it. " & " and " “" may stand within one. */
const NO_NAME = /[()[\]:;!?/–—]|\s-|[,.]['"’”]/u;

const mayJoin = ({ lower }: Word): boolean => JOINERS_OF_NAMES.has(lower) || NUMBER.test(lower);

/** The stretches of a block's words, in order; each begins with a capital and ends with one or a number. Linear. */
export function findStretches(text: string, words: readonly Word[]): Stretch[] {
  const found: Stretch[] = [];
  for (let i = 0; i < words.length; ) {
    if (!mayBeName(words[i]!)) {
      i++;
      continue;
    }
    let to = i + 1;
    for (let at = to; at < words.length && at - i < MOST_WORDS; at++) {
      const word = words[at]!;
      const gap = word.start - words[at - 1]!.end;
      if (word.sentence !== words[i]!.sentence || gap > MOST_SIGNS || at - to > MOST_JOINERS) break;
      if (gap > 0 && NO_NAME.test(text.slice(words[at - 1]!.end, word.start))) break;
      if (mayBeName(word) || (NUMBER.test(word.lower) && at === to)) to = at + 1;
      else if (!mayJoin(word)) break;
    }
    found.push({ from: i, to });
    i = to;
  }
  return found;
}
