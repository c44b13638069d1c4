import type { Block } from '../../model/Block';
import { ArticleText } from '../text/ArticleText';
import { joinTypedMarks } from '../text/joinTypedMarks';
import { placeTokens } from './placeTokens';
import type { Text } from './Text';
import { tokenise } from './tokenise';
import { unifyMarks } from './unifyMarks';

/** Number of entries of the table of word rates. */
export const RATE_BITS = 14;

/** Index of a word in the table of word rates. */
export const rateIndex = (word: number): number => (word ^ (word >>> 15)) & ((1 << RATE_BITS) - 1);

/** Tokens, layout and word rates of the blocks. A rate is stored as `cue + 8 * source`. `text`: the reading of the same blocks. */
export function readText(
  blocks: readonly Block[],
  rates: Int8Array | Float32Array,
  text = new ArticleText(blocks),
): Text {
  const marked = joinTypedMarks(blocks);
  const tokens = tokenise(marked);
  const layout = placeTokens(marked === blocks ? text : new ArticleText(marked), tokens);
  unifyMarks(tokens, layout);
  const cueRate = new Uint8Array(tokens.count);
  const sourceRate = new Uint8Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    const rate = rates[rateIndex(tokens.word[i]!)]!;
    cueRate[i] = rate & 7;
    sourceRate[i] = rate >> 3;
  }
  return { tokens, layout, cueRate, sourceRate };
}
