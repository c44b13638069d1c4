import { feature1, feature2, feature3 } from './hash';
import type { Text } from './Text';

/** The first so many features also serve the second pass, once for each side of a cue. */
export const CORE_BOUNDARY_FEATURES = 9;
/** Room that `featuresOfBoundary` needs. */
export const BOUNDARY_FEATURES = 24;

const NOTHING = -7;

/**
 * Features of the gap between token `i - 1` and token `i`, as 32-bit hashes, written to `out`; returns how many.
 * They say where one role may give way to another.
 */
export function featuresOfBoundary(text: Text, i: number, out: Int32Array): number {
  const { tokens, layout } = text;
  const { word, stem, tag } = tokens;
  const { quote, sentence } = layout;
  const block = tokens.block[i]!;
  const lo = tokens.blockStart[block]!;
  const hi = tokens.blockStart[block + 1]!;
  const at = (values: Int32Array | Uint8Array, j: number): number => (j >= lo && j < hi ? values[j]! : NOTHING);
  let n = 0;
  const turn = i === lo ? 2 : sentence[i] === sentence[i - 1] ? 0 : 1;
  const w0 = word[i]!;
  const w_1 = at(word, i - 1);
  const t0 = tag[i]!;
  const t_1 = at(tag, i - 1);
  const q0 = quote[i]!;
  const q_1 = at(quote, i - 1);
  out[n++] = feature1(102, w0);
  out[n++] = feature1(103, w_1);
  out[n++] = feature2(104, w_1, w0);
  out[n++] = feature2(105, t_1, t0);
  out[n++] = feature3(106, t_1, t0, at(tag, i + 1));
  out[n++] = feature3(107, at(tag, i - 2), t_1, t0);
  out[n++] = feature3(108, q_1, q0, turn);
  out[n++] = feature2(109, stem[i]!, t_1);
  out[n++] = feature2(110, at(stem, i - 1), t0);
  out[n++] = feature1(101, turn);
  out[n++] = feature3(111, at(text.cueRate, i - 1), text.cueRate[i]!, t0);
  out[n++] = feature3(112, q_1, q0, text.cueRate[i]!);
  out[n++] = feature2(113, w0, at(word, i + 1));
  out[n++] = feature2(114, at(word, i - 2), w_1);
  return n;
}
