import { ROLE } from '../text/TokenReading';
import { type Layout, QUOTE } from './Layout';

/** A word less likely than this to be a cue is not looked at again. */
const FLOOR = 0.1;
/** The same for words outside quotation marks in a sentence that holds some: a quotation is seldom without a cue. */
const FLOOR_BY_QUOTATION = 0.05;
/** Of cue words this close together only the likeliest is looked at. */
const REACH = 3;

/** Whether each sentence holds a quotation mark. */
function sentencesWithMarks({ quote, sentence, sentenceStart }: Layout): Uint8Array {
  const has = new Uint8Array(sentenceStart.length);
  for (let i = 0; i < quote.length; i++) if (quote[i] === QUOTE.open || quote[i] === QUOTE.close) has[sentence[i]!] = 1;
  return has;
}

/**
 * Words that may be the heart of a cue, in reading order: local peaks of the first pass's probability for a cue.
 * `marginals[4 * i + role]` as in `ChainMarginals.role`.
 */
export function pickAnchors(layout: Layout, marginals: Float32Array): number[] {
  const count = marginals.length / 4;
  const marked = sentencesWithMarks(layout);
  const anchors: number[] = [];
  for (let i = 0; i < count; i++) {
    const here = marginals[4 * i + ROLE.cue]!;
    const near = marked[layout.sentence[i]!] && layout.quote[i] === QUOTE.outside;
    const floor = near ? FLOOR_BY_QUOTATION : FLOOR;
    if (here < floor) continue;
    let peak = true;
    for (let j = i - 1; peak && j >= 0 && i - j <= REACH && marginals[4 * j + ROLE.cue]! >= floor; j--) {
      if (marginals[4 * j + ROLE.cue]! >= here) peak = false;
    }
    for (let j = i + 1; peak && j < count && j - i <= REACH && marginals[4 * j + ROLE.cue]! >= floor; j++) {
      if (marginals[4 * j + ROLE.cue]! > here) peak = false;
    }
    if (peak) anchors.push(i);
  }
  return anchors;
}
