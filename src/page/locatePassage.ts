import type { Passage } from '../model/Passage';
import { appendCollapsed, offsetInData } from './appendCollapsed';
import { MAX_SEGMENT } from './collectSegments';
import type { Piece, Segment } from './Segment';

/** Index of the last piece that starts at or before `at`. */
function pieceAt(pieces: readonly Piece[], at: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether a piece's text node still shows what was read from it. */
function isUnchanged({ text, pieces }: Segment, index: number): boolean {
  const piece = pieces[index];
  if (piece === undefined || !piece.node.isConnected) return false;
  const read = text.slice(piece.start, piece.start + piece.length).trimEnd();
  const before = text.slice(Math.max(0, piece.start - 1), piece.start);
  // The reader takes only so much of a very long node.
  const shown = appendCollapsed(before, piece.node.data.slice(0, MAX_SEGMENT)).slice(before.length).trimEnd();
  return shown === read;
}

function pointAt(segment: Segment, at: number): { node: Text; offset: number } | null {
  const piece = segment.pieces[pieceAt(segment.pieces, at)];
  if (piece === undefined) return null;
  const afterSpace = piece.start === 0 || segment.text[piece.start - 1] === ' ';
  return { node: piece.node, offset: offsetInData(piece.node.data, at - piece.start, afterSpace) };
}

/** The first character from `at` on that a text node holds. */
function firstHeld({ pieces }: Segment, at: number): number {
  const index = pieceAt(pieces, at);
  const piece = pieces[index];
  if (piece === undefined || at < piece.start) return piece?.start ?? at;
  return at < piece.start + piece.length ? at : (pieces[index + 1]?.start ?? at);
}

/** The last character up to `at` that a text node holds; below 0 where there is none. */
function lastHeld({ pieces }: Segment, at: number): number {
  const piece = pieces[pieceAt(pieces, at)];
  return piece === undefined || at < piece.start ? -1 : Math.min(at, piece.start + piece.length - 1);
}

/**
 * The live range that shows `start` to `end` of a segment's text, across inline elements; null where the page has
 * since taken the text away or put other words there, or where the span is empty or outside.
 */
export function locatePassage(
  document: Document,
  segment: Segment,
  passage: Pick<Passage, 'start' | 'end'>,
): Range | null {
  if (!(passage.start >= 0 && passage.start < passage.end && passage.end <= segment.text.length)) return null;
  // Quotation marks that the page shows by its style are no part of any text node.
  const start = firstHeld(segment, passage.start);
  const end = lastHeld(segment, passage.end - 1) + 1;
  if (start >= end) return null;
  const from = pointAt(segment, start);
  const last = pointAt(segment, end - 1);
  if (from === null || last === null) return null;
  for (let index = pieceAt(segment.pieces, start); index <= pieceAt(segment.pieces, end - 1); index++) {
    if (!isUnchanged(segment, index)) return null;
  }
  if (from.offset > from.node.data.length || last.offset >= last.node.data.length) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}
