import { NOTHING, PADDING, type PaddedTokens } from './PaddedTokens';
import type { Text } from './Text';

/** Words further off than this are not looked at for a cue. */
const REACH = 40;

type Rates = Pick<PaddedTokens, 'before' | 'beforeBy' | 'after' | 'afterBy'>;

/**
 * Writes down for the tokens `first` (included) to `end` (excluded), taken in steps of `by`, the highest rate met
 * since `first`; of equal ones the nearest counts. `shift` leads from a token to its padded place.
 */
function highest(
  rate: Uint8Array,
  first: number,
  end: number,
  by: 1 | -1,
  shift: number,
  top: Int32Array,
  distance: Int32Array,
): void {
  let at = first;
  let best = 0;
  for (let i = first; i !== end; i += by) {
    if (best > 0 && (i - at) * by >= REACH) {
      // The best one is out of reach: look again at those within.
      best = 0;
      for (let j = i - by * (REACH - 1); j !== i; j += by) {
        if (rate[j]! > 0 && rate[j]! >= best) {
          best = rate[j]!;
          at = j;
        }
      }
    }
    top[i + shift] = best;
    distance[i + shift] = best > 0 ? (i - at) * by : 0;
    if (rate[i]! > 0 && rate[i]! >= best) {
      best = rate[i]!;
      at = i;
    }
  }
}

function nearestCues(text: Text, size: number): Rates {
  const { tokens, layout, cueRate } = text;
  const { sentenceStart } = layout;
  const empty = () => new Int32Array(size);
  const rates: Rates = { before: empty(), beforeBy: empty(), after: empty(), afterBy: empty() };
  for (let s = 0; s + 1 < sentenceStart.length; s++) {
    const from = sentenceStart[s]!;
    const to = sentenceStart[s + 1]!;
    if (from === to) continue;
    const shift = PADDING * (tokens.block[from]! + 1);
    highest(cueRate, from, to, 1, shift, rates.before, rates.beforeBy);
    highest(cueRate, to - 1, from - 1, -1, shift, rates.after, rates.afterBy);
  }
  return rates;
}

/** Lays the tokens out for reading their features; linear in their number. */
export function padTokens(text: Text): PaddedTokens {
  const { tokens, layout } = text;
  const { blockStart } = tokens;
  const blocks = blockStart.length - 1;
  const size = tokens.count + PADDING * (blocks + 1);
  const pad = (values: Int32Array | Uint8Array): Int32Array => {
    const padded = new Int32Array(size).fill(NOTHING);
    for (let b = 0; b < blocks; b++) {
      padded.set(values.subarray(blockStart[b]!, blockStart[b + 1]!), blockStart[b]! + PADDING * (b + 1));
    }
    return padded;
  };
  const { before, beforeBy, after, afterBy } = nearestCues(text, size);
  return {
    word: pad(tokens.word),
    stem: pad(tokens.stem),
    tag: pad(tokens.tag),
    shape: pad(tokens.shape),
    quote: pad(layout.quote),
    kin: pad(text.kin),
    cueRate: pad(text.cueRate),
    sourceRate: pad(text.sourceRate),
    before,
    beforeBy,
    after,
    afterBy,
  };
}
