import type { CDPSession } from 'playwright';

/** An element or text of a page as the debugger sees it, closed shadow roots and all. */
export interface Node {
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  /** Names and values in turn. */
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
}

/** The host of the card open on a page, or null. It is drawn in a closed shadow root, which only the debugger sees into. */
export async function findCard(session: CDPSession): Promise<Node | null> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  return find(root, ({ attributes }) => attributes?.includes('data-according-to') === true);
}

function find(node: Node, matches: (node: Node) => boolean): Node | null {
  if (matches(node)) return node;
  for (const child of node.children ?? []) {
    const found = find(child, matches);
    if (found) return found;
  }
  return null;
}
