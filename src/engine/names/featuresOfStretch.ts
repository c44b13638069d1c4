import type { Block } from '../../model/Block';
import type { ArticleText } from '../text/ArticleText';
import type { ArticleWords } from './ArticleWords';
import { featuresOfWord, WORD_FEATURES } from './featuresOfWord';
import type { NamesSoFar } from './NamesSoFar';
import type { StretchAt } from './stretchesOf';

/** The features of all words of a stretch, `WORD_FEATURES` a word. */
export function featuresOfStretch(
  { block, stretch, words }: StretchAt,
  blocks: readonly Block[],
  text: ArticleText,
  article: ArticleWords,
  shouts: boolean,
  before: NamesSoFar | null,
): Int32Array {
  const out = new Int32Array(WORD_FEATURES * words.length);
  for (let i = 0; i < words.length; i++)
    featuresOfWord(
      out,
      WORD_FEATURES * i,
      blocks[block]!,
      text.words(block),
      stretch.from + i,
      stretch,
      article,
      shouts,
      before,
    );
  return out;
}
