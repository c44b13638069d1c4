import { AveragedTable } from './AveragedTable';
import { random, shuffle } from './random';
import type { LogisticOptions } from './trainLogistic';

/** Rivals of which one at most is meant: `width` hashed features each, 0 for none, and which of them are right. */
export interface RivalExample {
  readonly features: Int32Array;
  readonly right: Uint8Array;
}

/**
 * Logistic regression that chooses among rivals (a conditional logit, McFadden 1974), by AdaGrad with dropout on the features, averaged over the second half
 * of the epochs. Where several are right they share the credit; a list without any teaches nothing.
 */
export function trainRivals(examples: readonly RivalExample[], width: number, options: LogisticOptions): Float32Array {
  const table = new AveragedTable(options.bits, options.rate, options.epochs);
  const { weights } = table;
  const mask = weights.length - 1;
  const next = random(options.seed);
  const useful = examples.filter(({ right }) => right.length > 1 && right.includes(1));
  const order = Int32Array.from({ length: useful.length }, (_, i) => i);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, next);
    for (const at of order) {
      const { features, right } = useful[at]!;
      const kept = features.map((feature) =>
        feature !== 0 && (next() & 1023) < options.keep * 1024 ? (feature & mask) + 1 : 0,
      );
      const odds = Float64Array.from(right, (_, i) => {
        let sum = 0;
        for (let f = width * i; f < width * (i + 1); f++) if (kept[f]! > 0) sum += weights[kept[f]! - 1]!;
        return sum / options.keep;
      });
      const best = odds.reduce((a, b) => Math.max(a, b));
      const shares = odds.map((one) => Math.exp(one - best));
      const all = shares.reduce((a, b) => a + b);
      const ofRight = shares.reduce((sum, share, i) => sum + (right[i] ? share : 0), 0);
      for (let i = 0; i < right.length; i++) {
        const g = (right[i] ? shares[i]! / ofRight : 0) - shares[i]! / all;
        for (let f = width * i; f < width * (i + 1); f++) {
          if (kept[f] === 0) continue;
          const place = kept[f]! - 1;
          table.step(place, g);
        }
      }
    }
    table.endEpoch();
  }
  return table.mean;
}
