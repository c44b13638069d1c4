import { BOUNDARY_FEATURES } from './featuresOfBoundary';
import { TOKEN_FEATURES } from './featuresOfToken';
import type { Potentials } from './Potentials';
import type { TextFeatures } from './TextFeatures';
import type { WeightRows } from './WeightRows';

/** Tables of the first pass. */
export interface FirstTables {
  readonly firstTokens: WeightRows;
  readonly firstBoundaries: WeightRows;
}

/** The first pass's scores of all `count` tokens and gaps of a text. */
export function scoreFirst({ tokens, boundaries }: TextFeatures, count: number, tables: FirstTables): Potentials {
  const emission = new Float32Array(4 * count);
  const transition = new Float32Array(16 * count);
  for (let i = 0; i < count; i++) {
    tables.firstTokens.add(tokens, TOKEN_FEATURES * i, TOKEN_FEATURES, 0, emission, 4 * i);
    tables.firstBoundaries.add(boundaries, BOUNDARY_FEATURES * i, BOUNDARY_FEATURES, 0, transition, 16 * i);
  }
  return { emission, transition };
}
