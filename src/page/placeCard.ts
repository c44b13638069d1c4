/** A box in the viewport, CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Placement {
  readonly left: number;
  readonly top: number;
  /** Room for the card at this place; it scrolls inside where it needs more. */
  readonly maxHeight: number;
}

/** Between card and statement, and between card and the window's edge. */
const GAP = 6;
const EDGE = 8;
/** Less room than this for a card beyond its own height is no room. */
const ENOUGH = 180;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/** The lines' common box, cut to the viewport. */
function boundsOf(lines: readonly Box[], viewport: Size): Box {
  return {
    left: Math.min(...lines.map((line) => line.left)),
    top: Math.max(0, Math.min(...lines.map((line) => line.top))),
    right: Math.max(...lines.map((line) => line.right)),
    bottom: Math.min(viewport.height, Math.max(...lines.map((line) => line.bottom))),
  };
}

/**
 * Where the card goes so that it does not cover the statement it explains: below, else above, else beside it, else in
 * the larger room above or below, where the card shrinks and scrolls. Only where a statement fills the window is a part
 * of it covered, away from the line at `anchor`.
 * @param lines boxes of the statement's lines, at least one.
 * @param anchor where the pointer is, or the statement's first line.
 */
export function placeCard(
  lines: readonly Box[],
  card: Size,
  viewport: Size,
  anchor: { x: number; y: number },
): Placement {
  const bounds = boundsOf(lines, viewport);
  const left = clamp(anchor.x - 32, EDGE, Math.max(EDGE, viewport.width - card.width - EDGE));
  const below = viewport.height - EDGE - (bounds.bottom + GAP);
  const above = bounds.top - GAP - EDGE;
  if (below >= card.height) return { left, top: bounds.bottom + GAP, maxHeight: below };
  if (above >= card.height) return { left, top: bounds.top - GAP - card.height, maxHeight: above };
  const besideTop = clamp(anchor.y - 24, EDGE, Math.max(EDGE, viewport.height - card.height - EDGE));
  const whole = viewport.height - 2 * EDGE;
  if (viewport.width - EDGE - (bounds.right + GAP) >= card.width) {
    return { left: bounds.right + GAP, top: besideTop, maxHeight: whole };
  }
  if (bounds.left - GAP - EDGE >= card.width) {
    return { left: bounds.left - GAP - card.width, top: besideTop, maxHeight: whole };
  }
  if (Math.max(below, above) >= ENOUGH) {
    if (below >= above) return { left, top: bounds.bottom + GAP, maxHeight: below };
    return { left, top: EDGE, maxHeight: above };
  }
  const half = viewport.height / 2 - 2 * EDGE;
  const height = Math.min(card.height, half);
  return { left, top: anchor.y > viewport.height / 2 ? EDGE : viewport.height - EDGE - height, maxHeight: half };
}
