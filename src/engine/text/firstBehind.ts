import type { Span } from '../../model/Span';

/** Index of the first span that ends behind `offset`; spans in order and not overlapping. `items.length` where none does. */
export function firstBehind(items: readonly Span[], offset: number, from = 0, to = items.length): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
