/** Longest wordings that are compared word by word; what follows is not looked at. */
export const MOST_COMPARED = 400;

/**
 * Which words of `second` the words of `first` are, by their longest common subsequence: per word its partner's index,
 * or -1; partners rise. Time is the product of the lengths.
 */
export function alignWords(first: Int32Array, second: Int32Array): Int32Array {
  const width = second.length + 1;
  const lengths = new Uint16Array((first.length + 1) * width);
  for (let i = first.length - 1; i >= 0; i--) {
    for (let j = second.length - 1; j >= 0; j--) {
      const at = i * width + j;
      lengths[at] =
        first[i] === second[j] ? lengths[at + width + 1]! + 1 : Math.max(lengths[at + width]!, lengths[at + 1]!);
    }
  }
  const partners = new Int32Array(first.length).fill(-1);
  for (let i = 0, j = 0; i < first.length && j < second.length; ) {
    const at = i * width + j;
    if (first[i] === second[j]) partners[i++] = j++;
    else if (lengths[at + width]! >= lengths[at + 1]!) i++;
    else j++;
  }
  return partners;
}
