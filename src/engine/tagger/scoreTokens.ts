import { BOUNDARY_FEATURES, featuresOfBoundary } from './featuresOfBoundary';
import { featuresOfToken, TOKEN_FEATURES } from './featuresOfToken';
import type { Potentials } from './Potentials';
import type { Text } from './Text';
import type { WeightTable } from './WeightFile';

/** The first pass: what each token and each gap says on the roles, by the hashed features' weights. */
export function scoreTokens(text: Text, emissionTable: WeightTable, transitionTable: WeightTable): Potentials {
  const { count } = text.tokens;
  const emission = new Float32Array(4 * count);
  const transition = new Float32Array(16 * count);
  const out = new Int32Array(Math.max(TOKEN_FEATURES, BOUNDARY_FEATURES));
  const e = emissionTable.values;
  const t = transitionTable.values;
  const eMask = e.length / 4 - 1;
  const tMask = t.length / 16 - 1;
  const sums = new Float64Array(16);
  for (let i = 0; i < count; i++) {
    let n = featuresOfToken(text, i, out);
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let f = 0; f < n; f++) {
      const at = 4 * (out[f]! & eMask);
      a += e[at]!;
      b += e[at + 1]!;
      c += e[at + 2]!;
      d += e[at + 3]!;
    }
    emission[4 * i] = a * emissionTable.scale;
    emission[4 * i + 1] = b * emissionTable.scale;
    emission[4 * i + 2] = c * emissionTable.scale;
    emission[4 * i + 3] = d * emissionTable.scale;
    n = featuresOfBoundary(text, i, out);
    sums.fill(0);
    for (let f = 0; f < n; f++) {
      const at = 16 * (out[f]! & tMask);
      for (let k = 0; k < 16; k++) sums[k]! += t[at + k]!;
    }
    for (let k = 0; k < 16; k++) transition[16 * i + k] = sums[k]! * transitionTable.scale;
  }
  return { emission, transition };
}
