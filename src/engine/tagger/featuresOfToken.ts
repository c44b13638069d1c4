import { feature1, feature2, feature3 } from './hash';
import { QUOTE } from './Layout';
import type { Text } from './Text';

/** The first so many features also serve the second pass, once for each side of a cue. */
export const CORE_TOKEN_FEATURES = 27;
/** Room that `featuresOfToken` needs. */
export const TOKEN_FEATURES = 64;

/** Stands for whatever lies outside the block. */
const NOTHING = -7;

/** Small steps near by, wide ones far off: 0 1 2 3 4-5 6-8 9-13 14 and more. */
export function step(distance: number): number {
  if (distance < 4) return distance;
  if (distance < 6) return 4;
  if (distance < 9) return 5;
  return distance < 14 ? 6 : 7;
}

/**
 * Features of token `i` by itself, in its sentence and block, as 32-bit hashes, written to `out`; returns how many.
 * Windows do not reach beyond the block.
 */
export function featuresOfToken(text: Text, i: number, out: Int32Array): number {
  const { tokens, layout, cueRate, sourceRate } = text;
  const { word, stem, tag, shape } = tokens;
  const { quote, sentence, sentenceStart } = layout;
  const block = tokens.block[i]!;
  const lo = tokens.blockStart[block]!;
  const hi = tokens.blockStart[block + 1]!;
  const at = (values: Int32Array | Uint8Array, j: number): number => (j >= lo && j < hi ? values[j]! : NOTHING);
  let n = 0;
  const w0 = word[i]!;
  const w1 = at(word, i + 1);
  const w_1 = at(word, i - 1);
  const w2 = at(word, i + 2);
  const w_2 = at(word, i - 2);
  const t0 = tag[i]!;
  const t1 = at(tag, i + 1);
  const t_1 = at(tag, i - 1);
  const t2 = at(tag, i + 2);
  const t_2 = at(tag, i - 2);
  const q0 = quote[i]!;
  const q1 = at(quote, i + 1);
  const q_1 = at(quote, i - 1);
  const quoted = q0 === QUOTE.inside || q0 === QUOTE.scare ? 1 : 0;

  const s = sentence[i]!;
  const from = sentenceStart[s]!;
  const to = sentenceStart[s + 1]!;
  const first = word[from]!;

  // The words most like a cue before and after, within the sentence.
  let before = 0;
  let beforeAt = i;
  for (let j = i - 1; j >= from && i - j < 40; j--) {
    if (cueRate[j]! > before) {
      before = cueRate[j]!;
      beforeAt = j;
    }
  }
  let after = 0;
  let afterAt = i;
  for (let j = i + 1; j < to && j - i < 40; j++) {
    if (cueRate[j]! > after) {
      after = cueRate[j]!;
      afterAt = j;
    }
  }
  const c0 = cueRate[i]!;
  const r0 = sourceRate[i]!;
  out[n++] = feature1(1, 0);
  out[n++] = feature1(2, w0);
  out[n++] = feature1(3, w1);
  out[n++] = feature1(4, w_1);
  out[n++] = feature1(7, stem[i]!);
  out[n++] = feature1(8, at(stem, i + 1));
  out[n++] = feature1(9, at(stem, i - 1));
  out[n++] = feature1(10, tokens.suffix[i]!);
  out[n++] = feature2(12, t0, quoted);
  out[n++] = feature2(15, t_1, t0);
  out[n++] = feature2(16, t0, t1);
  out[n++] = feature3(17, t_1, t0, t1);
  out[n++] = feature3(18, t_2, t_1, t0);
  out[n++] = feature3(19, t0, t1, t2);
  out[n++] = feature3(20, shape[i]!, at(shape, i - 1), at(shape, i + 1));
  out[n++] = feature2(21, w_1, w0);
  out[n++] = feature2(22, w0, w1);
  out[n++] = feature3(27, q_1, q0, q1);
  out[n++] = feature3(29, q0, step(layout.sinceClose[i]!), t0);
  out[n++] = feature3(30, q0, step(layout.sinceClose[i]!), step(layout.untilOpen[i]!));
  out[n++] = feature2(35, step(to - 1 - i), t0);
  out[n++] = feature3(37, quote[from]!, quote[to - 1]!, q0);
  out[n++] = feature3(39, layout.blockRole[block]!, q0, Math.min(3, s - sentence[lo]!));
  out[n++] = feature3(41, c0, before, after);
  out[n++] = feature3(42, before, step(i - beforeAt), t0);
  out[n++] = feature3(43, after, step(afterAt - i), t0);
  out[n++] = feature3(46, r0, at(sourceRate, i - 1), at(sourceRate, i + 1));
  out[n++] = feature1(5, w2);
  out[n++] = feature1(6, w_2);
  out[n++] = feature1(11, tokens.prefix[i]!);
  out[n++] = feature1(13, t_1);
  out[n++] = feature1(14, t1);
  out[n++] = feature2(23, w_2, w_1);
  out[n++] = feature2(24, w1, w2);
  out[n++] = feature3(25, stem[i]!, t1, t2);
  out[n++] = feature3(26, stem[i]!, t_1, t_2);
  out[n++] = feature2(28, quoted, w0);
  out[n++] = feature2(31, step(layout.untilOpen[i]!), t0);
  out[n++] = feature2(32, step(layout.sinceClose[i]!), stem[i]!);
  out[n++] = feature2(33, step(layout.untilOpen[i]!), stem[i]!);
  out[n++] = feature3(34, step(i - from), t0, quoted);
  out[n++] = feature2(36, first, step(i - from));
  out[n++] = feature3(38, quote[from]!, quote[to - 1]!, t0);
  out[n++] = feature2(40, layout.blockRole[block]!, t0);
  out[n++] = feature3(44, c0, t_1, t1);
  out[n++] = feature3(45, at(cueRate, i - 1), c0, at(cueRate, i + 1));
  out[n++] = feature3(47, r0, step(afterAt - i), after);
  out[n++] = feature3(48, r0, step(i - beforeAt), before);
  out[n++] = feature3(49, q0, before, after);
  out[n++] = feature2(50, word[beforeAt]!, step(i - beforeAt));
  out[n++] = feature2(51, word[afterAt]!, step(afterAt - i));
  return n;
}
