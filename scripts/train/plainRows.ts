import type { WeightRows } from '../../src/engine/tagger/WeightRows';

/** Rows of unrounded weights, as they are while learning. */
export function plainRows(weights: Float32Array, width: 4 | 16): WeightRows {
  const mask = weights.length / width - 1;
  const sums = new Float64Array(width);
  return {
    add(features, from, n, salt, into, at) {
      sums.fill(0);
      for (let f = from; f < from + n; f++) {
        const row = width * ((features[f]! ^ salt) & mask);
        for (let k = 0; k < width; k++) sums[k]! += weights[row + k]!;
      }
      for (let k = 0; k < width; k++) into[at + k]! += sums[k]!;
    },
  };
}
