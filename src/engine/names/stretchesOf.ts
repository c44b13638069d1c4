import type { Block } from '../../model/Block';
import type { ArticleText } from '../text/ArticleText';
import type { Word } from '../text/readWords';
import { findStretches, type Stretch } from './findStretches';
import { gapGroup } from './gapGroup';

/** A stretch with its block and words. */
export interface StretchAt {
  readonly block: number;
  readonly stretch: Stretch;
  readonly words: readonly Word[];
  /** `gapGroup` before each word. */
  readonly groups: Uint8Array;
}

/** All stretches of an article, in reading order. */
export function stretchesOf(blocks: readonly Block[], text: ArticleText): StretchAt[] {
  return blocks.flatMap((block, b) => {
    const words = text.words(b);
    return findStretches(block.text, words).map((stretch) => ({
      block: b,
      stretch,
      words: words.slice(stretch.from, stretch.to),
      groups: Uint8Array.from({ length: stretch.to - stretch.from }, (_, i) =>
        i === 0 ? 0 : gapGroup(block.text.slice(words[stretch.from + i - 1]!.end, words[stretch.from + i]!.start)),
      ),
    }));
  });
}
