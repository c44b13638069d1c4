import { wordSet } from '../lexicon/wordSet';
import type { Token } from '../text/splitTokens';

const CAMERA_AFTER = wordSet(
  'footage camera cameras image images video videos system systems picture pictures evidence network',
);
const CAMERA_BEFORE = wordSet('on of the from and no');

/** "caught on CCTV", "CCTV footage": the cameras, not China's broadcaster. */
export const isCamera = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.text === 'CCTV' &&
  (CAMERA_AFTER.has(tokens[i + 1]?.lower ?? '') || CAMERA_BEFORE.has(tokens[i - 1]?.lower ?? ''));
