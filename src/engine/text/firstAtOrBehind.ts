import type { Span } from '../../model/Span';

/** Index of the first span that starts at or behind `offset`; spans in order and not overlapping. `items.length` where none does. */
export function firstAtOrBehind(items: readonly Span[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
