import type { Passage } from '../../model/Passage';
import type { Word } from '../text/readWords';

/** The passage that words of one block span, at least one; `text` is that block's. */
export function passageOf(block: number, words: readonly Word[], text: string): Passage {
  const { start } = words[0]!;
  const { end } = words.at(-1)!;
  return { block, start, end, text: text.slice(start, end) };
}
