import { AveragedTable } from './AveragedTable';
import { random, shuffle } from './random';

export interface LogisticOptions {
  /** The table has `2 ** bits` weights. */
  readonly bits: number;
  readonly epochs: number;
  /** Share of the features that are kept at each look at a row. */
  readonly keep: number;
  readonly rate: number;
  readonly seed: number;
}

/** Rows of `width` hashed features each, and whether each row is right. */
export interface LogisticRows {
  readonly features: Int32Array;
  readonly width: number;
  readonly right: Uint8Array;
}

/** Logistic regression by AdaGrad with dropout on the features, averaged over the second half of the epochs. */
export function trainLogistic({ features, width, right }: LogisticRows, options: LogisticOptions): Float32Array {
  const table = new AveragedTable(options.bits, options.rate, options.epochs);
  const { weights } = table;
  const mask = weights.length - 1;
  const next = random(options.seed);
  const order = Int32Array.from({ length: right.length }, (_, i) => i);
  const kept = new Int32Array(width);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, next);
    for (const row of order) {
      let n = 0;
      let sum = 0;
      for (let f = 0; f < width; f++) {
        if ((next() & 1023) >= options.keep * 1024) continue;
        const at = features[row * width + f]! & mask;
        kept[n++] = at;
        sum += weights[at]!;
      }
      const g = right[row]! - 1 / (1 + Math.exp(-sum / options.keep));
      for (let f = 0; f < n; f++) {
        const at = kept[f]!;
        table.step(at, g);
      }
    }
    table.endEpoch();
  }
  return table.mean;
}
