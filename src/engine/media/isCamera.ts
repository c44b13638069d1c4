import { BEFORE_A_CAMERA, BEHIND_A_CAMERA } from '../lexicon/cameraWords';
import type { Token } from '../text/splitTokens';

/** "caught on CCTV", "CCTV footage": the cameras, not China's broadcaster. */
export const isCamera = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.text === 'CCTV' &&
  (BEHIND_A_CAMERA.has(tokens[i + 1]?.lower ?? '') || BEFORE_A_CAMERA.has(tokens[i - 1]?.lower ?? ''));
