import type { Page } from 'playwright';

interface Node {
  readonly nodeName: string;
  readonly nodeValue: string;
  /** Names and values in turn. */
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
}

/** The text of the card open on a page, or null. It is drawn in a closed shadow root, which only the debugger sees into. */
export async function cardText(page: Page): Promise<string | null> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  const host = find(root, ({ attributes }) => attributes?.includes('data-according-to') === true);
  return host ? textOf(host).replace(/\s+/g, ' ').trim() : null;
}

function find(node: Node, matches: (node: Node) => boolean): Node | null {
  if (matches(node)) return node;
  for (const child of node.children ?? []) {
    const found = find(child, matches);
    if (found) return found;
  }
  return null;
}

function textOf(node: Node): string {
  if (node.nodeName === '#text') return node.nodeValue;
  if (node.nodeName === 'STYLE') return '';
  return [...(node.shadowRoots ?? []), ...(node.children ?? [])].map((inner) => `${textOf(inner)} `).join('');
}
