import { wordSet } from './wordSet';

/** "CCTV" before these is a camera, no broadcaster. */
export const BEHIND_A_CAMERA = wordSet(
  'footage camera cameras image images video videos system systems picture pictures evidence network',
);

/** "CCTV" behind these is a camera as well. */
export const BEFORE_A_CAMERA = wordSet('on of the from and no');
