import type { Page } from 'playwright';
import { findCard } from './findCard';

/** The markup of the card open on a page, without its styles; empty where none is open. */
export async function cardHtml(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  try {
    const host = await findCard(session);
    const card = host?.shadowRoots?.[0]?.children?.find(({ nodeName }) => nodeName === 'DIV');
    if (!card) return '';
    return (await session.send('DOM.getOuterHTML', { backendNodeId: card.backendNodeId })).outerHTML;
  } finally {
    await session.detach();
  }
}
