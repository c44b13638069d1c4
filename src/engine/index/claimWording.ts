import type { OpenIndex } from './openIndex';
import { splitWords } from './splitWords';
import type { Wording } from './Wording';
import type { Words } from './Words';

/** A claim's content as its words, which the open index holds; most candidates are refused by these alone. */
export function claimWording(claim: number, { file, wordStarts, wordIds, wordStems }: OpenIndex): Wording {
  const text = file.claims[claim]!.content;
  const from = wordStarts[claim]!;
  const to = wordStarts[claim + 1]!;
  let words: Words | undefined;
  return {
    text,
    ids: wordIds.subarray(from, to),
    stems: wordStems.subarray(from, to),
    get words() {
      words ??= splitWords(text);
      return words;
    },
  };
}
