import { FeatureTemplates } from './FeatureTemplates';
import { QUOTE } from './Layout';
import { PADDING, type PaddedTokens } from './PaddedTokens';
import type { Text } from './Text';

/**
 * What the features of a token combine. A number at the end says how many tokens on, with `_` how many back; `cue` and
 * `source` are the learned rates of the word; `before` and `after` the words most like a cue in the sentence,
 * `beforeBy` and `afterBy` how far away they are; `since` as in `Joints`, `kin`: the class of the word.
 */
const SLOT = {
  word: 1,
  word1: 2,
  word_1: 3,
  stem: 4,
  stem1: 5,
  stem_1: 6,
  suffix: 7,
  tag: 8,
  quoted: 9,
  tag_1: 10,
  tag1: 11,
  tag_2: 12,
  tag2: 13,
  shape: 14,
  shape_1: 15,
  shape1: 16,
  quote_1: 17,
  quote: 18,
  quote1: 19,
  sinceClose: 20,
  untilOpen: 21,
  untilEnd: 22,
  firstQuote: 23,
  lastQuote: 24,
  role: 25,
  sentenceOfBlock: 26,
  cue: 27,
  before: 28,
  after: 29,
  beforeBy: 30,
  afterBy: 31,
  source: 32,
  source_1: 33,
  source1: 34,
  since: 35,
  kin: 36,
  kin_1: 37,
  kin1: 38,
} as const;

const TEMPLATES = new FeatureTemplates(SLOT, [
  [1],
  [2, 'word'],
  [3, 'word1'],
  [4, 'word_1'],
  [7, 'stem'],
  [8, 'stem1'],
  [9, 'stem_1'],
  [10, 'suffix'],
  [12, 'tag', 'quoted'],
  [15, 'tag_1', 'tag'],
  [16, 'tag', 'tag1'],
  [17, 'tag_1', 'tag', 'tag1'],
  [18, 'tag_2', 'tag_1', 'tag'],
  [19, 'tag', 'tag1', 'tag2'],
  [20, 'shape', 'shape_1', 'shape1'],
  [21, 'word_1', 'word'],
  [22, 'word', 'word1'],
  [27, 'quote_1', 'quote', 'quote1'],
  [29, 'quote', 'sinceClose', 'tag'],
  [30, 'quote', 'sinceClose', 'untilOpen'],
  [35, 'untilEnd', 'tag'],
  [37, 'firstQuote', 'lastQuote', 'quote'],
  [39, 'role', 'quote', 'sentenceOfBlock'],
  [41, 'cue', 'before', 'after'],
  [42, 'before', 'beforeBy', 'tag'],
  [43, 'after', 'afterBy', 'tag'],
  [46, 'source', 'source_1', 'source1'],
  [47, 'since', 'quoted', 'before'],
  [48, 'kin', 'tag'],
  [49, 'kin_1', 'kin'],
  [50, 'kin', 'kin1'],
  [51, 'kin', 'tag_1', 'tag1'],
]);

/** How many features a token has by itself. */
export const TOKEN_FEATURES = TEMPLATES.count;

/** Small steps near by, wide ones far off: 0 1 2 3 4-5 6-8 9-13 14 and more. */
export function step(distance: number): number {
  if (distance < 4) return distance;
  if (distance < 6) return 4;
  if (distance < 9) return 5;
  return distance < 14 ? 6 : 7;
}

/**
 * Reads the features of single tokens, in their sentence and block: `read(i, out, at)` writes those of token `i` to `out`
 * as 32-bit hashes, `TOKEN_FEATURES` of them. `padded` are the tokens of `text` as `padTokens` lays them out; windows
 * do not reach beyond the block.
 */
export function featuresOfToken(text: Text, padded: PaddedTokens): (i: number, out: Int32Array, at: number) => void {
  const { tokens, layout, joints } = text;
  const { word, stem, tag, shape, quote, kin, cueRate, sourceRate } = padded;
  const values = new Int32Array(Object.keys(SLOT).length + 1);
  return (i, out, at) => {
    const block = tokens.block[i]!;
    const p = i + PADDING * (block + 1);
    const sentence = layout.sentence[i]!;
    const from = layout.sentenceStart[sentence]!;
    const to = layout.sentenceStart[sentence + 1]!;
    const beforeBy = padded.beforeBy[p]!;
    const afterBy = padded.afterBy[p]!;
    const mark = quote[p]!;
    values[SLOT.word] = word[p]!;
    values[SLOT.word1] = word[p + 1]!;
    values[SLOT.word_1] = word[p - 1]!;
    values[SLOT.stem] = stem[p]!;
    values[SLOT.stem1] = stem[p + 1]!;
    values[SLOT.stem_1] = stem[p - 1]!;
    values[SLOT.suffix] = tokens.suffix[i]!;
    values[SLOT.tag] = tag[p]!;
    values[SLOT.quoted] = mark === QUOTE.inside || mark === QUOTE.scare ? 1 : 0;
    values[SLOT.tag_1] = tag[p - 1]!;
    values[SLOT.tag1] = tag[p + 1]!;
    values[SLOT.tag_2] = tag[p - 2]!;
    values[SLOT.tag2] = tag[p + 2]!;
    values[SLOT.shape] = shape[p]!;
    values[SLOT.shape_1] = shape[p - 1]!;
    values[SLOT.shape1] = shape[p + 1]!;
    values[SLOT.quote_1] = quote[p - 1]!;
    values[SLOT.quote] = mark;
    values[SLOT.quote1] = quote[p + 1]!;
    values[SLOT.sinceClose] = step(layout.sinceClose[i]!);
    values[SLOT.untilOpen] = step(layout.untilOpen[i]!);
    values[SLOT.untilEnd] = step(to - 1 - i);
    values[SLOT.firstQuote] = layout.quote[from]!;
    values[SLOT.lastQuote] = layout.quote[to - 1]!;
    values[SLOT.role] = layout.blockRole[block]!;
    values[SLOT.sentenceOfBlock] = Math.min(3, sentence - layout.sentence[tokens.blockStart[block]!]!);
    values[SLOT.cue] = cueRate[p]!;
    values[SLOT.before] = padded.before[p]!;
    values[SLOT.after] = padded.after[p]!;
    values[SLOT.beforeBy] = step(beforeBy);
    values[SLOT.afterBy] = step(afterBy);
    values[SLOT.source] = sourceRate[p]!;
    values[SLOT.source_1] = sourceRate[p - 1]!;
    values[SLOT.source1] = sourceRate[p + 1]!;
    values[SLOT.kin] = kin[p]!;
    values[SLOT.kin_1] = kin[p - 1]!;
    values[SLOT.kin1] = kin[p + 1]!;
    values[SLOT.since] = joints.since[i]!;
    TEMPLATES.hash(values, out, at);
  };
}
