import { feature1, feature2, feature3 } from '../features/hashFeature';
import type { Candidate } from './Candidate';
import { step } from './featuresOfToken';
import { QUOTE } from './Layout';
import { probabilityStep } from './probabilitySteps';
import type { Surroundings } from './surroundings';
import type { Text } from './Text';
import { TAG } from './wordTags';

/** Room that `featuresOfCandidate` needs. */
export const CANDIDATE_FEATURES = 90;

/** A logarithm of a probability as one of twelve steps. */
const logStep = (log: number): number => Math.min(11, Math.floor(Math.log2(1 - 4 * log) * 2));

/** Fine steps of a probability by its log-odds: half a unit each, from -4 to 4. */
function oddsStep(p: number): number {
  const odds = Math.log((p + 1e-4) / (1 - p + 1e-4));
  return Math.round(Math.max(-4, Math.min(4, odds)) * 2);
}

/** 0 none, 1 outside marks, 2 part in marks, 3 from mark to mark, 4 inside somebody's quotation. */
function contentMarks(text: Text, candidate: Candidate): number {
  if (!candidate.content.length) return 0;
  const { quote } = text.layout;
  let marks = 0;
  let inside = 0;
  let size = 0;
  for (const { from, to } of candidate.content) {
    for (let i = from; i < to; i++) {
      size++;
      if (quote[i] === QUOTE.open) marks++;
      if (quote[i] !== QUOTE.outside) inside++;
    }
  }
  if (!marks) return inside ? 4 : 1;
  return inside >= 0.9 * size ? 3 : 2;
}

/** `probabilityStep`, or 6 where there is nothing. */
const stepOrNone = (p: number): number => (p < 0 ? 6 : probabilityStep(p));

/** Features of a candidate, with what stands around it, as 32-bit hashes, written to `out`; returns how many. */
export function featuresOfCandidate(text: Text, candidate: Candidate, around: Surroundings, out: Int32Array): number {
  const { tokens, layout, kin } = text;
  const { word, stem, tag } = tokens;
  const { quote, sentence, sentenceStart, blockRole } = layout;
  const { anchor, cue, source, content } = candidate;
  const lo = tokens.blockStart[tokens.block[anchor]!]!;
  const hi = tokens.blockStart[tokens.block[anchor]! + 1]!;
  const wordAt = (i: number): number => (i >= lo && i < hi ? word[i]! : -7);
  const tagAt = (i: number): number => (i >= lo && i < hi ? tag[i]! : 63);
  const c = oddsStep(candidate.cueChance);
  const s = oddsStep(candidate.sourceChance);
  const k = oddsStep(candidate.contentChance);
  const marks = contentMarks(text, candidate);
  const stemA = stem[anchor]!;
  const tagA = tag[anchor]!;
  const cueWords = cue.to - cue.from;
  const head = source ? source.to - 1 : -1;
  const sourceKind = source ? tag[source.from]! : 62;
  const headTag = source ? tag[head]! : 62;
  const sourceSide = !source ? 0 : source.from < anchor ? 1 : 2;
  const sourceGap = !source ? 9 : step(source.from < anchor ? cue.from - source.to : source.from - cue.to);
  const firstContent = content[0];
  const contentSide = !firstContent ? 0 : (firstContent.from < anchor ? 1 : 2) + (content.length > 1 ? 2 : 0);
  const nearest = content.find((span) => span.from > anchor) ?? firstContent;
  const contentGap = !nearest
    ? 9
    : step(Math.max(0, nearest.from > anchor ? nearest.from - cue.to : cue.from - nearest.to));
  let size = 0;
  for (const span of content) size += span.to - span.from;
  const sizeStep = size < 4 ? size : size < 7 ? 4 : size < 12 ? 5 : size < 20 ? 6 : size < 35 ? 7 : size < 60 ? 8 : 9;
  const opener = nearest ? word[nearest.from]! : 0;
  const openerTag = nearest ? tag[nearest.from]! : 62;
  const anchorQuote = quote[anchor]!;
  const sentenceFrom = sentenceStart[sentence[anchor]!]!;
  const role = blockRole[tokens.block[anchor]!]!;
  const hasThat = openerTag === TAG.that ? 1 : 0;
  let n = 0;
  out[n++] = feature1(401, 0);
  out[n++] = feature1(402, c);
  out[n++] = feature1(403, s);
  out[n++] = feature1(404, k);
  out[n++] = feature1(405, oddsStep(candidate.contentLeast));
  out[n++] = feature1(406, logStep(candidate.logChance));
  out[n++] = feature2(407, logStep(candidate.logChance), sizeStep);
  out[n++] = feature2(408, c >> 1, k >> 1);
  out[n++] = feature2(409, c >> 1, s >> 1);
  out[n++] = feature2(410, s >> 1, k >> 1);
  out[n++] = feature1(411, stemA);
  out[n++] = feature2(412, stemA, tagA);
  out[n++] = feature2(413, stemA, marks);
  out[n++] = feature2(414, stemA, sourceSide + 4 * contentSide);
  out[n++] = feature2(415, stemA, opener);
  out[n++] = feature2(416, stemA, openerTag);
  out[n++] = feature2(417, stemA, sourceKind);
  out[n++] = feature2(418, word[anchor]!, wordAt(anchor + 1));
  out[n++] = feature2(419, wordAt(anchor - 1), word[anchor]!);
  out[n++] = feature1(420, wordAt(cue.from - 1));
  out[n++] = feature1(421, wordAt(cue.to));
  out[n++] = feature2(422, tagAt(cue.from - 1), tagAt(cue.from));
  out[n++] = feature2(423, tagAt(cue.to - 1), tagAt(cue.to));
  out[n++] = feature1(424, word[cue.from]!);
  out[n++] = feature1(425, word[cue.to - 1]!);
  out[n++] = feature2(426, cueWords > 6 ? 6 : cueWords, tagA);
  out[n++] = feature2(427, marks, c >> 1);
  out[n++] = feature3(428, marks, anchorQuote, contentSide);
  out[n++] = feature2(429, anchorQuote, c >> 1);
  out[n++] = feature2(430, anchorQuote, tagA);
  out[n++] = feature3(431, sourceKind, headTag, sourceSide);
  out[n++] = feature2(432, source ? word[source.from]! : 0, sourceSide);
  out[n++] = feature1(433, source ? word[head]! : 0);
  out[n++] = feature1(434, source ? stem[head]! : 0);
  out[n++] = feature2(435, sourceGap, sourceSide);
  out[n++] = feature3(436, sourceGap, sourceSide, sourceKind);
  out[n++] = feature2(437, contentGap, contentSide);
  out[n++] = feature2(438, opener, contentSide);
  out[n++] = feature3(439, openerTag, contentGap, hasThat);
  out[n++] = feature2(440, sizeStep, marks);
  out[n++] = feature2(441, sizeStep, openerTag);
  out[n++] = feature2(442, role, c >> 1);
  out[n++] = feature2(443, role, marks);
  out[n++] = feature2(444, stepOrNone(around.within), c >> 1);
  out[n++] = feature2(445, stepOrNone(around.within), anchorQuote);
  out[n++] = feature2(446, stepOrNone(around.shares), c >> 1);
  out[n++] = feature2(447, stepOrNone(around.holds), c >> 1);
  out[n++] = feature1(448, stepOrNone(around.sameCue));
  out[n++] = feature2(449, stepOrNone(around.sameSource), c >> 1);
  out[n++] = feature3(450, stepOrNone(around.within), stepOrNone(around.shares), stepOrNone(around.holds));
  out[n++] = feature2(451, word[sentenceFrom]!, step(anchor - sentenceFrom));
  out[n++] = feature1(452, step(anchor - sentenceFrom));
  out[n++] = feature3(453, text.cueRate[anchor]!, contentSide, marks);
  out[n++] = feature2(454, text.cueRate[anchor]!, c >> 1);
  out[n++] = feature2(455, wordAt(cue.to), marks);
  out[n++] = feature2(456, source ? text.sourceRate[head]! : 4, sourceKind);
  out[n++] = feature2(457, stemA, probabilityStep(candidate.cueChance));
  out[n++] = feature2(458, stemA, probabilityStep(candidate.contentChance));
  out[n++] = feature2(459, nearest ? word[nearest.to - 1]! : 0, marks);
  out[n++] = feature2(460, nearest && nearest.to < tokens.count ? tag[nearest.to]! : 0, marks);
  const { reading } = candidate;
  out[n++] = feature2(462, reading, logStep(candidate.logChance));
  out[n++] = feature2(463, reading, marks);
  out[n++] = feature3(464, reading, stepOrNone(around.sameSource), sourceKind);
  out[n++] = feature3(465, tagA, stepOrNone(around.sameSource), source ? 1 : 0);
  out[n++] = feature3(466, tag[cue.from]!, source ? 1 : 0, sourceSide);
  out[n++] = feature2(467, nearest ? wordAt(nearest.to) : 0, marks);
  out[n++] = feature3(468, firstContent ? quote[firstContent.from]! : 6, nearest ? quote[nearest.to - 1]! : 6, marks);
  out[n++] = feature2(469, source ? wordAt(source.from - 1) : 0, sourceSide);
  out[n++] = feature2(470, source ? tagAt(source.to) : 62, source ? tagAt(source.from - 1) : 62);
  out[n++] = feature3(471, sourceSide, contentSide, source && firstContent && firstContent.from < source.from ? 1 : 0);
  const kinA = kin[anchor]!;
  out[n++] = feature2(472, kinA, tagA);
  out[n++] = feature2(473, kinA, openerTag);
  out[n++] = feature2(474, kinA, marks);
  out[n++] = feature2(475, kinA, sourceKind);
  out[n++] = feature2(476, kinA, probabilityStep(candidate.contentChance));
  out[n++] = feature2(477, source ? kin[head]! : 0, headTag);
  out[n++] = feature2(478, source ? kin[head]! : 0, kinA);
  out[n++] = feature2(479, kinA, nearest ? kin[nearest.from]! : 0);
  out[n++] = feature2(461, sentence[anchor]! === sentence[nearest ? nearest.from : anchor]! ? 1 : 0, marks);
  return n;
}
