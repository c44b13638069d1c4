import { step } from './featuresOfToken';
import { feature1, feature2, feature3 } from './hash';
import { QUOTE } from './Layout';
import { ROLE } from './roles';
import type { Scene } from './Scene';

/** Room that each of the two functions needs. */
export const GIVEN_FEATURES = 48;

const clip = (value: number, limit: number): number => Math.max(-limit, Math.min(limit, value));

/** Side and distance as one number: 0 to 7 right of the cue, 8 to 15 left of it, 16 the anchor itself. */
const place = (offset: number): number => (offset === 0 ? 16 : offset > 0 ? step(offset) : 8 + step(-offset));

/** Features of token `i` seen from the cue, as 32-bit hashes, written to `out`; returns how many. */
export function tokenFeaturesGivenCue(scene: Scene, i: number, out: Int32Array): number {
  const { text, anchor, from, steps } = scene;
  const { word, stem, tag, block } = text.tokens;
  const { quote, sentence, sentenceStart, blockRole } = text.layout;
  const k = i - from;
  const side = i < anchor ? 1 : i > anchor ? 2 : 0;
  const at = place(i - anchor);
  const off = clip(sentence[i]! - sentence[anchor]!, 3) + 4 * clip(block[i]! - block[anchor]!, 1);
  const near = scene.near[k]!;
  const q = quote[i]!;
  const anchorQuote = quote[anchor]!;
  const w = word[i]!;
  const t = tag[i]!;
  const stemA = stem[anchor]!;
  const tagA = tag[anchor]!;
  const mS = steps[4 * i + ROLE.source]!;
  const mQ = steps[4 * i + ROLE.cue]!;
  const mC = steps[4 * i + ROLE.content]!;
  const last = i + 1 < scene.to;
  const first = i > from;
  const sOff = side + 4 * off;
  const nextA = anchor + 1 < scene.to ? word[anchor + 1]! : 0;
  const prevA = anchor > from ? word[anchor - 1]! : 0;
  const rivalAt = scene.rival[k]! + 8 * side;
  const sentenceFrom = sentenceStart[sentence[i]!]!;
  let n = 0;
  out[n++] = feature1(201, at);
  out[n++] = feature3(202, sOff, q, anchorQuote);
  out[n++] = feature2(203, stemA, at);
  out[n++] = feature3(204, stemA, side, near);
  out[n++] = feature2(205, stemA, w);
  out[n++] = feature3(206, tagA, t, at);
  out[n++] = feature3(207, near, q, sOff);
  out[n++] = feature3(208, near, blockRole[block[i]!]!, sOff);
  out[n++] = feature3(209, scene.breaks[k]! + 4 * side, t, near);
  out[n++] = feature2(210, rivalAt, at);
  out[n++] = feature3(211, rivalAt, mC, near);
  out[n++] = feature2(212, mS, at);
  out[n++] = feature3(213, mC, sOff, near);
  out[n++] = feature2(214, mQ, at);
  out[n++] = feature3(215, mS, mC + 8 * mQ, side);
  out[n++] = feature3(
    216,
    mS + 8 * side,
    first ? steps[4 * i - 4 + ROLE.source]! : 7,
    last ? steps[4 * i + 4 + ROLE.source]! : 7,
  );
  out[n++] = feature3(
    217,
    mC + 8 * side,
    first ? steps[4 * i - 4 + ROLE.content]! : 7,
    last ? steps[4 * i + 4 + ROLE.content]! : 7,
  );
  out[n++] = feature3(
    218,
    mQ + 8 * side,
    first ? steps[4 * i - 4 + ROLE.cue]! : 7,
    last ? steps[4 * i + 4 + ROLE.cue]! : 7,
  );
  out[n++] = feature2(219, w, at);
  out[n++] = feature3(220, stem[i]!, sOff, near);
  out[n++] = feature2(221, nextA, at);
  out[n++] = feature2(222, prevA, at);
  out[n++] = feature3(223, word[sentenceFrom]!, off, quote[sentenceFrom]!);
  out[n++] = feature3(224, t, first ? tag[i - 1]! : 63, at);
  out[n++] = feature3(225, t, last ? tag[i + 1]! : 63, at);
  out[n++] = feature3(227, scene.between[k]!, rivalAt, mC);
  out[n++] = feature3(228, scene.between[k]!, near, stemA);
  out[n++] = feature3(229, nextA, near, sOff);
  out[n++] = feature3(231, step(i - sentenceFrom), sOff, q === QUOTE.outside ? mC : 8 + mC);
  const served = scene.served[k]!;
  out[n++] = feature3(238, served, near, off);
  out[n++] = feature3(239, served, near, scene.gap[k]!);
  out[n++] = feature3(240, served, mC, scene.gap[k]!);
  out[n++] = feature3(241, served, stemA, side);
  out[n++] = feature3(233, scene.sourceRun[k]!, side, rivalAt);
  out[n++] = feature3(234, scene.sourceRun[k]! + 4 * side, tagA, scene.between[k]!);
  out[n++] = feature3(235, scene.contentRun[k]! + 4 * side, near, rivalAt);
  out[n++] = feature3(236, scene.sourceRun[k]! + 4 * side, stemA, off);
  out[n++] = feature3(237, scene.contentRun[k]! + 4 * side, scene.breaks[k]!, off);
  return n;
}

/** Features of the gap between tokens `i - 1` and `i` seen from the cue, as 32-bit hashes, written to `out`. */
export function boundaryFeaturesGivenCue(scene: Scene, i: number, out: Int32Array): number {
  const { text, anchor, from, steps } = scene;
  const { stem, tag, block } = text.tokens;
  const { quote, sentence } = text.layout;
  const k = i - from;
  const p = k > 0 ? k - 1 : k;
  const j = from + p;
  const at = place(i - anchor);
  const turn = block[i] !== block[j] ? 2 : sentence[i] !== sentence[j] ? 1 : 0;
  const nears = scene.near[p]! + 8 * scene.near[k]!;
  const quotes = quote[j]! + 8 * quote[i]!;
  const off = clip(sentence[i]! - sentence[anchor]!, 2);
  const side = i <= anchor ? 1 : 2;
  let n = 0;
  out[n++] = feature3(301, nears, quotes, turn);
  out[n++] = feature3(302, tag[j]!, tag[i]!, at);
  out[n++] = feature3(303, turn, off, quotes);
  out[n++] = feature3(304, stem[anchor]!, side, turn + 4 * quotes);
  out[n++] = feature3(305, steps[4 * j + ROLE.content]!, steps[4 * i + ROLE.content]!, side);
  out[n++] = feature3(306, steps[4 * j + ROLE.source]!, steps[4 * i + ROLE.source]!, side);
  out[n++] = feature3(307, steps[4 * j + ROLE.cue]!, steps[4 * i + ROLE.cue]!, at);
  out[n++] = feature3(308, scene.rival[k]!, scene.breaks[k]!, side + 4 * turn);
  out[n++] = feature3(311, scene.served[p]!, scene.served[k]!, turn + 4 * side);
  out[n++] = feature3(312, scene.served[p]! + 256 * scene.near[k]!, scene.served[k]!, scene.gap[k]!);
  return n;
}
