import { ROLE } from '../text/TokenReading';
import { probabilitySteps } from './probabilitySteps';
import type { Text } from './Text';

/** What the second pass takes from the first. */
export interface FirstPassSummary {
  /** Steps of the probability for each role, 0 to 5: `4 * token + role`. */
  readonly steps: Uint8Array;
  /** The likeliest cue beside each quotation, in the sentences it begins and ends in: token, or -1. */
  readonly cueOf: Int32Array;
  /** The next likeliest one that is not part of the same cue. */
  readonly nextCueOf: Int32Array;
  /** 1 where a quotation has its sentences to itself. */
  readonly alone: Uint8Array;
}

/** How far beside a quotation its cue is looked for, in tokens. */
const REACH = 25;
/** A verb right after a closing mark may belong to the quotation even where a sentence seems to begin. */
const NEAR = 5;
/** Words this close together are taken for one cue. */
export const SAME_CUE = 3;

/** Stretches outside quotation `q` in which its cue may stand. */
function beside(text: Text, q: number): [number, number][] {
  const { tokens, layout } = text;
  const { sentence, sentenceStart } = layout;
  const from = layout.quotationStart[q]!;
  const to = layout.quotationEnd[q]!;
  const before = Math.max(sentenceStart[sentence[from]!]!, from - REACH);
  const last = to - 1;
  const blockEnd = tokens.blockStart[tokens.block[last]! + 1]!;
  const sentenceEnd = sentenceStart[sentence[last]! + 1]!;
  const after = Math.min(blockEnd, Math.max(Math.min(sentenceEnd, to + REACH), to + NEAR));
  return [
    [before, from],
    [to, after],
  ];
}

/** Finds the two likeliest cues beside one quotation. */
function cuesBeside(text: Text, q: number, marginals: Float32Array): [number, number] {
  const ranges = beside(text, q);
  const { quote } = text.layout;
  const likeliest = (apart: number): number => {
    let best = -1;
    let top = 0;
    for (const [from, to] of ranges) {
      for (let i = from; i < to; i++) {
        const chance = marginals[4 * i + ROLE.cue]!;
        if (chance > top && quote[i] === 0 && (apart < 0 || Math.abs(i - apart) > SAME_CUE)) {
          top = chance;
          best = i;
        }
      }
    }
    return best;
  };
  const first = likeliest(-1);
  return [first, first < 0 ? -1 : likeliest(first)];
}

/** Sums up the first pass's marginals (`4 * token + role`) for the second. */
export function sumUpFirstPass(text: Text, marginals: Float32Array): FirstPassSummary {
  const { layout } = text;
  const count = layout.quotationStart.length;
  const cueOf = new Int32Array(count);
  const nextCueOf = new Int32Array(count);
  const alone = new Uint8Array(count);
  for (let q = 0; q < count; q++) {
    const [first, next] = cuesBeside(text, q, marginals);
    cueOf[q] = first;
    nextCueOf[q] = next;
    const from = layout.quotationStart[q]!;
    const last = layout.quotationEnd[q]! - 1;
    const starts = layout.sentenceStart[layout.sentence[from]!] === from;
    alone[q] = starts && layout.sentenceStart[layout.sentence[last]! + 1] === last + 1 ? 1 : 0;
  }
  return { steps: probabilitySteps(marginals), cueOf, nextCueOf, alone };
}
