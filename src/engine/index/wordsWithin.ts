import type { Span } from '../../model/Span';
import type { Stretch } from './Stretch';
import type { Words } from './Words';

/** Index of the first word that ends after an offset. */
function firstEndingAfter({ ends }: Words, offset: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Which of a text's words lie in a span of it, or null where the span cuts through a word. */
export function wordsWithin(words: Words, { start, end }: Span): Stretch | null {
  const from = firstEndingAfter(words, start);
  const to = firstEndingAfter(words, end);
  const cuts = (word: number, offset: number): boolean => word < words.starts.length && words.starts[word]! < offset;
  return cuts(from, start) || cuts(to, end) ? null : { from, to };
}
