import type { Page } from 'playwright';
import { findCard, type Node } from './findCard';

/** The text of the card open on a page, or null. */
export async function cardText(page: Page): Promise<string | null> {
  const session = await page.context().newCDPSession(page);
  const host = await findCard(session);
  await session.detach();
  return host ? textOf(host).replace(/\s+/g, ' ').trim() : null;
}

function textOf(node: Node): string {
  if (node.nodeName === '#text') return node.nodeValue;
  if (node.nodeName === 'STYLE') return '';
  return [...(node.shadowRoots ?? []), ...(node.children ?? [])].map((inner) => `${textOf(inner)} `).join('');
}
