import type { Block } from '../../model/Block';
import { ArticleText } from '../text/ArticleText';
import { joinTypedMarks } from '../text/joinTypedMarks';
import { findJoints } from './findJoints';
import { kinRateIndex, type LearnedWords, rateIndex } from './LearnedWords';
import { placeTokens } from './placeTokens';
import type { Text } from './Text';
import { tokenise } from './tokenise';
import { unifyMarks } from './unifyMarks';
import { SHAPE } from './wordShapes';

/** Tokens, layout and what was learned of each word. `text`: the reading of the same blocks. */
export function readText(
  blocks: readonly Block[],
  { kin: classes, rates, kinRates }: LearnedWords,
  text = new ArticleText(blocks),
): Text {
  const marked = joinTypedMarks(blocks);
  const tokens = tokenise(marked);
  const layout = placeTokens(marked === blocks ? text : new ArticleText(marked), tokens);
  unifyMarks(tokens, layout);
  const { count, word, shape, tag } = tokens;
  const kin = new Uint8Array(count);
  const cueRate = new Uint8Array(count);
  const sourceRate = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    if (shape[i]! < SHAPE.number) kin[i] = classes.of(word[i]!);
    const own = rates[rateIndex(word[i]!)]!;
    const rate = own < 0 ? kinRates[kinRateIndex(kin[i]!, tag[i]!)]! : own;
    cueRate[i] = rate & 7;
    sourceRate[i] = rate >> 3;
  }
  return { tokens, layout, joints: findJoints(tokens, layout), kin, cueRate, sourceRate };
}
