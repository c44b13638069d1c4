import { ROLE } from './roles';

/** A word less likely than this to be a cue is not looked at again. */
export const ANCHOR_FLOOR = 0.06;
/** Of cue words this close together only the likeliest is looked at. */
const REACH = 3;

/**
 * Words that may be the heart of a cue, in reading order: local peaks of the first pass's probability for a cue.
 * `marginals[4 * i + role]` as in `ChainMarginals.role`.
 */
export function pickAnchors(marginals: Float32Array): number[] {
  const count = marginals.length / 4;
  const anchors: number[] = [];
  for (let i = 0; i < count; i++) {
    const here = marginals[4 * i + ROLE.cue]!;
    if (here < ANCHOR_FLOOR) continue;
    let peak = true;
    for (let j = i - 1; peak && j >= 0 && i - j <= REACH && marginals[4 * j + ROLE.cue]! >= ANCHOR_FLOOR; j--) {
      if (marginals[4 * j + ROLE.cue]! >= here) peak = false;
    }
    for (let j = i + 1; peak && j < count && j - i <= REACH && marginals[4 * j + ROLE.cue]! >= ANCHOR_FLOOR; j++) {
      if (marginals[4 * j + ROLE.cue]! > here) peak = false;
    }
    if (peak) anchors.push(i);
  }
  return anchors;
}
