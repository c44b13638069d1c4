import { FeatureTemplates } from './FeatureTemplates';
import { PADDING, type PaddedTokens } from './PaddedTokens';
import type { Text } from './Text';

/**
 * What the features of a gap combine, named as in `featuresOfToken` after the token that follows it; `turn`: 1 where a
 * sentence, 2 where a block begins; `opens` as in `Joints`.
 */
const SLOT = {
  word: 1,
  word_1: 2,
  tag_1: 3,
  tag: 4,
  tag1: 5,
  tag_2: 6,
  quote_1: 7,
  quote: 8,
  turn: 9,
  stem: 10,
  stem_1: 11,
  opens: 12,
} as const;

/** The first so many features also serve the second pass, once for each side of a cue. */
export const CORE_BOUNDARY_FEATURES = 9;

const TEMPLATES = new FeatureTemplates(SLOT, [
  [102, 'word'],
  [103, 'word_1'],
  [104, 'word_1', 'word'],
  [105, 'tag_1', 'tag'],
  [106, 'tag_1', 'tag', 'tag1'],
  [107, 'tag_2', 'tag_1', 'tag'],
  [108, 'quote_1', 'quote', 'turn'],
  [109, 'stem', 'tag_1'],
  [110, 'stem_1', 'tag'],
  [101, 'turn'],
  [111, 'opens'],
]);

/** How many features a gap has by itself. */
export const BOUNDARY_FEATURES = TEMPLATES.count;

/**
 * Reads the features of the gaps between tokens: `read(i, out, at)` writes those of the gap between `i - 1` and `i` to
 * `out` as 32-bit hashes, `BOUNDARY_FEATURES` of them. They say where one role may give way to another. `padded` as in
 * `featuresOfToken`.
 */
export function featuresOfBoundary(text: Text, padded: PaddedTokens): (i: number, out: Int32Array, at: number) => void {
  const { tokens, layout, joints } = text;
  const { word, stem, tag, quote } = padded;
  const { sentence } = layout;
  const values = new Int32Array(Object.keys(SLOT).length + 1);
  return (i, out, at) => {
    const block = tokens.block[i]!;
    const p = i + PADDING * (block + 1);
    values[SLOT.word] = word[p]!;
    values[SLOT.word_1] = word[p - 1]!;
    values[SLOT.tag_1] = tag[p - 1]!;
    values[SLOT.tag] = tag[p]!;
    values[SLOT.tag1] = tag[p + 1]!;
    values[SLOT.tag_2] = tag[p - 2]!;
    values[SLOT.quote_1] = quote[p - 1]!;
    values[SLOT.quote] = quote[p]!;
    values[SLOT.turn] = i === tokens.blockStart[block] ? 2 : sentence[i] === sentence[i - 1] ? 0 : 1;
    values[SLOT.stem] = stem[p]!;
    values[SLOT.stem_1] = stem[p - 1]!;
    values[SLOT.opens] = joints.opens[i]!;
    TEMPLATES.hash(values, out, at);
  };
}
