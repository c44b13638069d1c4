import { ROLE } from '../text/TokenReading';
import { FeatureTemplates } from './FeatureTemplates';
import { clip, placeFrom } from './featuresGivenCue';
import type { Scene } from './Scene';

/**
 * What the features of a gap seen from the cue combine, named as in `featuresGivenCue` after the token that follows
 * it; `nears` and `quotes` pair both.
 */
const SLOT = {
  nears: 1,
  quotes: 2,
  turn: 3,
  tag_1: 4,
  tag: 5,
  at: 6,
  off: 7,
  cueStem: 8,
  side: 9,
  turnAndQuotes: 10,
  content_1: 11,
  content: 12,
  source_1: 13,
  source: 14,
  cue_1: 15,
  cue: 16,
  rival: 17,
  breaks: 18,
  sideAndTurn: 19,
  served_1: 20,
  served: 21,
  turnAndSide: 22,
  served_1AndNear: 23,
  gap: 24,
  opens: 25,
  cueTag: 26,
} as const;

const TEMPLATES = new FeatureTemplates(SLOT, [
  [301, 'nears', 'quotes', 'turn'],
  [302, 'tag_1', 'tag', 'at'],
  [303, 'turn', 'off', 'quotes'],
  [304, 'cueStem', 'side', 'turnAndQuotes'],
  [305, 'content_1', 'content', 'side'],
  [306, 'source_1', 'source', 'side'],
  [307, 'cue_1', 'cue', 'at'],
  [308, 'rival', 'breaks', 'sideAndTurn'],
  [311, 'served_1', 'served', 'turnAndSide'],
  [312, 'served_1AndNear', 'served', 'gap'],
  [313, 'opens', 'side', 'cueTag'],
  [314, 'opens', 'quotes', 'side'],
  [315, 'opens', 'cueStem'],
  [316, 'opens', 'content_1', 'content'],
]);

/** How many features a gap has as seen from a cue. */
export const GIVEN_BOUNDARY_FEATURES = TEMPLATES.count;

/**
 * Reads features of gaps seen from the cue: `read(i, out)` writes those of the gap between tokens `i - 1` and `i` to
 * `out` as 32-bit hashes, `GIVEN_BOUNDARY_FEATURES` of them.
 */
export function boundariesGivenCue(scene: Scene): (i: number, out: Int32Array) => void {
  const { text, anchor, from, steps, near, breaks, rival, served, gap } = scene;
  const { stem, tag, block } = text.tokens;
  const { quote, sentence } = text.layout;
  const values = new Int32Array(Object.keys(SLOT).length + 1);
  values[SLOT.cueStem] = stem[anchor]!;
  values[SLOT.cueTag] = tag[anchor]!;
  return (i, out) => {
    const k = i - from;
    const p = k > 0 ? k - 1 : k;
    const j = from + p;
    const turn = block[i] !== block[j] ? 2 : sentence[i] !== sentence[j] ? 1 : 0;
    const quotes = quote[j]! + 8 * quote[i]!;
    const side = i <= anchor ? 1 : 2;
    values[SLOT.nears] = near[p]! + 8 * near[k]!;
    values[SLOT.quotes] = quotes;
    values[SLOT.turn] = turn;
    values[SLOT.tag_1] = tag[j]!;
    values[SLOT.tag] = tag[i]!;
    values[SLOT.at] = placeFrom(i - anchor);
    values[SLOT.off] = clip(sentence[i]! - sentence[anchor]!, 2);
    values[SLOT.side] = side;
    values[SLOT.turnAndQuotes] = turn + 4 * quotes;
    values[SLOT.content_1] = steps[4 * j + ROLE.content]!;
    values[SLOT.content] = steps[4 * i + ROLE.content]!;
    values[SLOT.source_1] = steps[4 * j + ROLE.source]!;
    values[SLOT.source] = steps[4 * i + ROLE.source]!;
    values[SLOT.cue_1] = steps[4 * j + ROLE.cue]!;
    values[SLOT.cue] = steps[4 * i + ROLE.cue]!;
    values[SLOT.rival] = rival[k]!;
    values[SLOT.breaks] = breaks[k]!;
    values[SLOT.sideAndTurn] = side + 4 * turn;
    values[SLOT.served_1] = served[p]!;
    values[SLOT.served] = served[k]!;
    values[SLOT.turnAndSide] = turn + 4 * side;
    values[SLOT.served_1AndNear] = served[p]! + 256 * near[k]!;
    values[SLOT.gap] = gap[k]!;
    values[SLOT.opens] = text.joints.opens[i]!;
    TEMPLATES.hash(values, out);
  };
}
