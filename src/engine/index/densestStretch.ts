import type { Stretch } from './Stretch';

/** The stretch where the words that count outweigh the others most (Kadane's maximal segment); empty where none counts. */
export function densestStretch(length: number, counts: (index: number) => boolean): Stretch {
  let best: Stretch = { from: 0, to: 0 };
  let bestSum = 0;
  let sum = 0;
  let from = 0;
  for (let i = 0; i < length; i++) {
    if (sum <= 0) {
      sum = 0;
      from = i;
    }
    sum += counts(i) ? 1 : -1;
    if (sum > bestSum) {
      bestSum = sum;
      best = { from, to: i + 1 };
    }
  }
  return best;
}
