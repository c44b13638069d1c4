import { ROLE } from '../text/TokenReading';
import { FeatureTemplates } from './FeatureTemplates';
import { step } from './featuresOfToken';
import { QUOTE } from './Layout';
import type { Scene } from './Scene';

/**
 * What the features of a token seen from the cue combine: names as in `featuresOfToken` and `Scene`. `cueStem` to
 * `cueQuote` describe the anchor and the words beside it, `at` is the distance from it; `source`, `cue` and `content`
 * are the first pass's steps; `…OnSide` tells left from right of the cue.
 */
const SLOT = {
  at: 1,
  sideOff: 2,
  quote: 3,
  cueQuote: 4,
  cueStem: 5,
  side: 6,
  near: 7,
  word: 8,
  cueTag: 9,
  tag: 10,
  role: 11,
  breaksOnSide: 12,
  rival: 13,
  content: 14,
  source: 15,
  cue: 16,
  contentAndCue: 17,
  sourceOnSide: 18,
  source_1: 19,
  source1: 20,
  contentOnSide: 21,
  content_1: 22,
  content1: 23,
  cueOnSide: 24,
  cue_1: 25,
  cue1: 26,
  stem: 27,
  cueNext: 28,
  cueBefore: 29,
  firstWord: 30,
  off: 31,
  firstQuote: 32,
  tag_1: 33,
  tag1: 34,
  between: 35,
  sinceStart: 36,
  contentByQuote: 37,
  served: 38,
  gap: 39,
  sourceRun: 40,
  sourceRunOnSide: 41,
  contentRunOnSide: 42,
  breaks: 43,
  since: 44,
  cueKin: 45,
  kin: 46,
} as const;

const TEMPLATES = new FeatureTemplates(SLOT, [
  [201, 'at'],
  [202, 'sideOff', 'quote', 'cueQuote'],
  [203, 'cueStem', 'at'],
  [204, 'cueStem', 'side', 'near'],
  [205, 'cueStem', 'word'],
  [206, 'cueTag', 'tag', 'at'],
  [207, 'near', 'quote', 'sideOff'],
  [208, 'near', 'role', 'sideOff'],
  [209, 'breaksOnSide', 'tag', 'near'],
  [210, 'rival', 'at'],
  [211, 'rival', 'content', 'near'],
  [212, 'source', 'at'],
  [213, 'content', 'sideOff', 'near'],
  [214, 'cue', 'at'],
  [215, 'source', 'contentAndCue', 'side'],
  [216, 'sourceOnSide', 'source_1', 'source1'],
  [217, 'contentOnSide', 'content_1', 'content1'],
  [218, 'cueOnSide', 'cue_1', 'cue1'],
  [219, 'word', 'at'],
  [220, 'stem', 'sideOff', 'near'],
  [221, 'cueNext', 'at'],
  [222, 'cueBefore', 'at'],
  [223, 'firstWord', 'off', 'firstQuote'],
  [224, 'tag', 'tag_1', 'at'],
  [225, 'tag', 'tag1', 'at'],
  [227, 'between', 'rival', 'content'],
  [228, 'between', 'near', 'cueStem'],
  [229, 'cueNext', 'near', 'sideOff'],
  [231, 'sinceStart', 'sideOff', 'contentByQuote'],
  [238, 'served', 'near', 'off'],
  [239, 'served', 'near', 'gap'],
  [240, 'served', 'content', 'gap'],
  [241, 'served', 'cueStem', 'side'],
  [233, 'sourceRun', 'side', 'rival'],
  [234, 'sourceRunOnSide', 'cueTag', 'between'],
  [235, 'contentRunOnSide', 'near', 'rival'],
  [236, 'sourceRunOnSide', 'cueStem', 'off'],
  [237, 'contentRunOnSide', 'breaks', 'off'],
  [242, 'since', 'sideOff', 'cueTag'],
  [243, 'since', 'contentOnSide'],
  [244, 'cueKin', 'at', 'cueTag'],
  [245, 'cueKin', 'side', 'near'],
  [246, 'cueKin', 'tag', 'side'],
  [247, 'kin', 'at'],
]);

/** How many features a token has as seen from a cue. */
export const GIVEN_TOKEN_FEATURES = TEMPLATES.count;

/** The value, but no further from 0 than the limit. */
export const clip = (value: number, limit: number): number => Math.max(-limit, Math.min(limit, value));

/** Side and distance as one number: 0 to 7 right of the cue, 8 to 15 left of it, 16 the anchor itself. */
export const placeFrom = (offset: number): number =>
  offset === 0 ? 16 : offset > 0 ? step(offset) : 8 + step(-offset);

/**
 * Reads features of tokens seen from the cue: `read(i, out)` writes those of token `i` to `out` as 32-bit hashes,
 * `GIVEN_TOKEN_FEATURES` of them.
 */
export function featuresGivenCue(scene: Scene): (i: number, out: Int32Array) => void {
  const { text, anchor, from, to, steps, near, breaks, rival, between, served, gap, sourceRun, contentRun } = scene;
  const { word, stem, tag, block } = text.tokens;
  const { quote, sentence, sentenceStart, blockRole } = text.layout;
  const values = new Int32Array(Object.keys(SLOT).length + 1);
  values[SLOT.cueStem] = stem[anchor]!;
  values[SLOT.cueTag] = tag[anchor]!;
  values[SLOT.cueKin] = text.kin[anchor]!;
  values[SLOT.cueNext] = anchor + 1 < to ? word[anchor + 1]! : 0;
  values[SLOT.cueBefore] = anchor > from ? word[anchor - 1]! : 0;
  values[SLOT.cueQuote] = quote[anchor]!;
  return (i, out) => {
    const k = i - from;
    const side = i < anchor ? 1 : i > anchor ? 2 : 0;
    const off = clip(sentence[i]! - sentence[anchor]!, 3) + 4 * clip(block[i]! - block[anchor]!, 1);
    const sideOff = side + 4 * off;
    const mark = quote[i]!;
    const source = steps[4 * i + ROLE.source]!;
    const cue = steps[4 * i + ROLE.cue]!;
    const content = steps[4 * i + ROLE.content]!;
    const last = i + 1 < to;
    const first = i > from;
    const sentenceFrom = sentenceStart[sentence[i]!]!;
    values[SLOT.at] = placeFrom(i - anchor);
    values[SLOT.sideOff] = sideOff;
    values[SLOT.quote] = mark;
    values[SLOT.side] = side;
    values[SLOT.near] = near[k]!;
    values[SLOT.word] = word[i]!;
    values[SLOT.tag] = tag[i]!;
    values[SLOT.role] = blockRole[block[i]!]!;
    values[SLOT.breaksOnSide] = breaks[k]! + 4 * side;
    values[SLOT.rival] = rival[k]! + 8 * side;
    values[SLOT.content] = content;
    values[SLOT.source] = source;
    values[SLOT.cue] = cue;
    values[SLOT.contentAndCue] = content + 8 * cue;
    values[SLOT.sourceOnSide] = source + 8 * side;
    values[SLOT.source_1] = first ? steps[4 * i - 4 + ROLE.source]! : 7;
    values[SLOT.source1] = last ? steps[4 * i + 4 + ROLE.source]! : 7;
    values[SLOT.contentOnSide] = content + 8 * side;
    values[SLOT.content_1] = first ? steps[4 * i - 4 + ROLE.content]! : 7;
    values[SLOT.content1] = last ? steps[4 * i + 4 + ROLE.content]! : 7;
    values[SLOT.cueOnSide] = cue + 8 * side;
    values[SLOT.cue_1] = first ? steps[4 * i - 4 + ROLE.cue]! : 7;
    values[SLOT.cue1] = last ? steps[4 * i + 4 + ROLE.cue]! : 7;
    values[SLOT.stem] = stem[i]!;
    values[SLOT.firstWord] = word[sentenceFrom]!;
    values[SLOT.off] = off;
    values[SLOT.firstQuote] = quote[sentenceFrom]!;
    values[SLOT.tag_1] = first ? tag[i - 1]! : 63;
    values[SLOT.tag1] = last ? tag[i + 1]! : 63;
    values[SLOT.between] = between[k]!;
    values[SLOT.sinceStart] = step(i - sentenceFrom);
    values[SLOT.contentByQuote] = mark === QUOTE.outside ? content : 8 + content;
    values[SLOT.served] = served[k]!;
    values[SLOT.gap] = gap[k]!;
    values[SLOT.sourceRun] = sourceRun[k]!;
    values[SLOT.sourceRunOnSide] = sourceRun[k]! + 4 * side;
    values[SLOT.contentRunOnSide] = contentRun[k]! + 4 * side;
    values[SLOT.breaks] = breaks[k]!;
    values[SLOT.kin] = text.kin[i]!;
    values[SLOT.since] = text.joints.since[i]!;
    TEMPLATES.hash(values, out);
  };
}
