import { WORD_FEATURES } from './featuresOfWord';
import { type LabelsRead, labelsOfStretch, type PairWeights } from './labelsOfStretch';
import { NAME_LABELS } from './NameKind';
import { StretchRoom } from './StretchRoom';
import type { WordRows } from './WordRows';

/** The weights of one look. */
export interface LookTables {
  readonly words: WordRows;
  readonly pairs: PairWeights;
}

/** The labels of a stretch by one look's weights. */
export function readStretch(
  features: Int32Array,
  groups: Uint8Array,
  { words, pairs }: LookTables,
  withChances: boolean,
  room = new StretchRoom(groups.length),
): LabelsRead {
  const { emission } = room;
  for (let i = 0; i < groups.length; i++) words.sum(features, WORD_FEATURES * i, emission, NAME_LABELS * i);
  return labelsOfStretch(emission, pairs, groups, withChances, room);
}
