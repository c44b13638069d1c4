import type { Box, Placement, Size } from './placeCard';

/** Between sheet and statement, CSS pixels. */
const GAP = 6;
/** Of a low window a sheet takes so much, even where the statement is then covered: a line or two would tell nothing. */
const LEAST = 0.6;

/**
 * Where the card goes on a phone, and in windows as narrow: a sheet as wide as the window at its lower edge, or at the upper
 * one where the statement has more room above it.
 * @param lines boxes of the statement's lines, at least one.
 */
export function placeSheet(lines: readonly Box[], card: Size, viewport: Size): Placement {
  const above = Math.max(0, Math.min(...lines.map(({ top }) => top)) - GAP);
  const below = Math.max(0, viewport.height - Math.max(...lines.map(({ bottom }) => bottom)) - GAP);
  const atTop = below < card.height && above > below;
  const maxHeight = Math.max(atTop ? above : below, LEAST * viewport.height);
  return { left: 0, top: atTop ? 0 : viewport.height - Math.min(card.height, maxHeight), maxHeight };
}
