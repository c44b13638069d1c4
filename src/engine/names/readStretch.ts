import type { WeightTable } from '../../learned/WeightFile';
import { WORD_FEATURES } from './featuresOfWord';
import { type LabelsRead, labelsOfStretch, type PairWeights } from './labelsOfStretch';
import { NAME_LABELS } from './NameKind';

/** The weights of one look. */
export interface LookTables {
  readonly words: WeightTable;
  readonly pairs: PairWeights;
}

/** The labels of a stretch by one look's weights. */
export function readStretch(
  features: Int32Array,
  groups: Uint8Array,
  { words, pairs }: LookTables,
  withChances: boolean,
): LabelsRead {
  const length = groups.length;
  const emission = new Float64Array(NAME_LABELS * length);
  const { values, scale } = words;
  const mask = values.length / NAME_LABELS - 1;
  for (let i = 0; i < length; i++)
    for (let f = WORD_FEATURES * i; f < WORD_FEATURES * (i + 1); f++) {
      const feature = features[f]!;
      if (feature === 0) continue;
      const row = NAME_LABELS * (feature & mask);
      for (let k = 0; k < NAME_LABELS; k++) emission[NAME_LABELS * i + k]! += values[row + k]!;
    }
  for (let k = 0; k < emission.length; k++) emission[k]! *= scale;
  return labelsOfStretch(emission, pairs, groups, withChances);
}
