/** The first of the numbers 0 to `count` - 1 for which a test holds that, once it holds, holds for all that follow; `count` where it holds for none. */
export function firstWhere(count: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
