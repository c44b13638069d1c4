/** Longest wordings that are compared word by word; what follows is not looked at. */
export const MOST_COMPARED = 400;

/** Length of the longest common subsequence of two lists of word ids; time is the product of the lengths. */
export function countSharedInOrder(first: Int32Array, second: Int32Array): number {
  const row = new Uint16Array(second.length + 1);
  for (const id of first) {
    let diagonal = 0;
    for (let j = 1; j <= second.length; j++) {
      const above = row[j]!;
      if (second[j - 1] === id) row[j] = diagonal + 1;
      else if (row[j - 1]! > above) row[j] = row[j - 1]!;
      diagonal = above;
    }
  }
  return row[second.length]!;
}

/** Which words of `second` the words of `first` are: per word its partner's index, or -1; partners rise. */
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
