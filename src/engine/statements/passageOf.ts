import type { Block } from '../../model/Block';
import type { Passage } from '../../model/Passage';
import { isSpaceAt } from '../text/isSpaceAt';

/** The passage of a stretch of one block, white space and the signs in `edges` cut off its edges; null where nothing is left. */
export function passageOf(
  blocks: readonly Block[],
  block: number,
  start: number,
  end: number,
  edges = '',
): Passage | null {
  const { text } = blocks[block]!;
  let from = start;
  let to = end;
  while (from < to && isEdge(text, from, edges)) from++;
  while (to > from && isEdge(text, to - 1, edges)) to--;
  return to > from ? { block, start: from, end: to, text: text.slice(from, to) } : null;
}

const isEdge = (text: string, i: number, edges: string): boolean => isSpaceAt(text, i) || edges.includes(text[i]!);
