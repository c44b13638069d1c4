/** Longest wordings that are compared word by word; what follows is not looked at. */
export const MOST_COMPARED = 400;

/**
 * Which words of `second` the words of `first` are, by their longest common subsequence: per word its partner's index,
 * or -1; partners rise. Time is the product of the lengths.
 */
export function alignWords(first: Int32Array, second: Int32Array): Int32Array {
  const partners = new Int32Array(first.length).fill(-1);
  // The words that both begin with are each other's in any case; of a copy that was not altered these are all.
  let same = 0;
  for (; same < first.length && same < second.length && first[same] === second[same]; same++) partners[same] = same;
  let firstEnd = first.length;
  let secondEnd = second.length;
  // And so are those that both end with.
  while (firstEnd > same && secondEnd > same && first[firstEnd - 1] === second[secondEnd - 1])
    partners[--firstEnd] = --secondEnd;
  if (firstEnd > same && secondEnd > same)
    alignRest(first.subarray(same, firstEnd), second.subarray(same, secondEnd), (i, j) => {
      partners[same + i] = same + j;
    });
  return partners;
}

/** Hands every pair of words that are each other's to `pair`, in order. */
function alignRest(first: Int32Array, second: Int32Array, pair: (first: number, second: number) => void): void {
  const width = second.length + 1;
  const lengths = new Uint16Array((first.length + 1) * width);
  for (let i = first.length - 1; i >= 0; i--) {
    const word = first[i];
    const row = i * width;
    const below = row + width;
    let right = 0;
    let diagonal = 0;
    for (let j = second.length - 1; j >= 0; j--) {
      const down = lengths[below + j]!;
      if (word === second[j]) right = diagonal + 1;
      else if (down > right) right = down;
      lengths[row + j] = right;
      diagonal = down;
    }
  }
  for (let i = 0, j = 0; i < first.length && j < second.length; ) {
    const at = i * width + j;
    if (first[i] === second[j]) pair(i++, j++);
    else if (lengths[at + width]! >= lengths[at + 1]!) i++;
    else j++;
  }
}
