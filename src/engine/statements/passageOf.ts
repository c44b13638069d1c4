import type { Block } from '../../model/Block';
import type { Passage } from '../../model/Passage';

/** The passage of a stretch of one block, white space and the given outer signs cut off its edges; null where nothing is left. */
export function passageOf(
  blocks: readonly Block[],
  block: number,
  start: number,
  end: number,
  edges = /\s/u,
): Passage | null {
  const { text } = blocks[block]!;
  let from = start;
  let to = end;
  while (from < to && edges.test(text[from]!)) from++;
  while (to > from && edges.test(text[to - 1]!)) to--;
  return to > from ? { block, start: from, end: to, text: text.slice(from, to) } : null;
}
