import { FINITE_VERBS } from '../lexicon/clauseWords';
import { BEHIND_SPEAKER, CLAUSE_OPENERS } from '../lexicon/speechClauses';
import type { Word } from '../text/readWords';
import type { Region } from './Region';

/** Words a speaker behind the verb may have, its description too. */
const MAX_SPEAKER = 14;
const MAX_DESCRIPTION = 18;

/** Index of the last word of the speaker that follows the verb `at`, with the description behind a comma ("said Ada Novak, head of the port"); -1 where none does. */
export function readSpeakerBehind(text: string, { words, end }: Region, at: number): number {
  const gapBehind = (i: number): string => text.slice(words[i]!.end, words[i + 1]?.start ?? end);
  let last = -1;
  for (let i = at + 1; i < words.length && i - at <= MAX_SPEAKER; i++) {
    if (i > at + 1 && isOver(words[i]!)) break;
    last = i;
    if (gapBehind(i).trim() !== '' && !isInitial(words[i]!)) break;
  }
  if (last < 0 || isOver(words[at + 1]!)) return -1;
  return gapBehind(last).trimEnd() === ',' ? descriptionEnd(words, last, gapBehind) : last;
}

const isOver = ({ lower }: Word): boolean =>
  BEHIND_SPEAKER.has(lower) || FINITE_VERBS.has(lower) || (CLAUSE_OPENERS.has(lower) && lower !== 'and');
const isInitial = ({ text, capital }: Word): boolean => capital && text.length <= 2;

function descriptionEnd(words: readonly Word[], speaker: number, gapBehind: (i: number) => string): number {
  for (let i = speaker + 1; i < words.length && i - speaker <= MAX_DESCRIPTION; i++) {
    if (FINITE_VERBS.has(words[i]!.lower) && i === speaker + 1) return speaker;
    if (/[,.;:“"”]/u.test(gapBehind(i)) || i === words.length - 1) return i;
  }
  return speaker;
}
