import type { MarkedStatement } from './MarkedStatement';

interface CaretPoint {
  readonly node: Node;
  readonly offset: number;
}

/** Chromium before 128 has only the older form. */
type OlderDocument = Document & { readonly caretRangeFromPoint?: (x: number, y: number) => Range | null };

/** The shadow trees that statements stand in; the browser looks into those alone that it is told of. */
function treesOf(all: readonly MarkedStatement[]): ShadowRoot[] {
  const trees = new Set<ShadowRoot>();
  for (const { ranges } of all) {
    const tree = ranges[0]?.startContainer.getRootNode();
    if (tree?.nodeType === 11 && 'host' in tree) trees.add(tree as ShadowRoot);
  }
  return [...trees];
}

function caretAt(document: OlderDocument, x: number, y: number, shadowRoots: ShadowRoot[]): CaretPoint | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const position = document.caretPositionFromPoint(x, y, { shadowRoots });
    return position === null ? null : { node: position.offsetNode, offset: position.offset };
  }
  const range = document.caretRangeFromPoint?.(x, y) ?? null;
  return range === null ? null : { node: range.startContainer, offset: range.startOffset };
}

/** The caret snaps to the nearest text, so a point in the margin must be ruled out by the boxes of the lines. */
function isOnText(range: Range, x: number, y: number): boolean {
  for (const { left, right, top, bottom } of range.getClientRects()) {
    if (x >= left - 1 && x <= right + 1 && y >= top - 2 && y <= bottom + 4) return true;
  }
  return false;
}

/**
 * The statement whose words lie under a point of the viewport (CSS pixels), the innermost where one lies in another,
 * or null. Takes some microseconds, plus the boxes of the lines where the point is on a statement.
 */
export function statementAt(
  document: Document,
  all: readonly MarkedStatement[],
  x: number,
  y: number,
): MarkedStatement | null {
  const caret = caretAt(document, x, y, treesOf(all));
  if (caret === null || caret.node.nodeType !== 3) return null;
  let found: MarkedStatement | null = null;
  let smallest = Number.POSITIVE_INFINITY;
  for (const marked of all) {
    for (const range of marked.ranges) {
      if (!range.isPointInRange(caret.node, caret.offset)) continue;
      const size = marked.statement.content.reduce((sum, { start, end }) => sum + end - start, 0);
      if (size < smallest && isOnText(range, x, y)) {
        found = marked;
        smallest = size;
      }
    }
  }
  return found;
}
