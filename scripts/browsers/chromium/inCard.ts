import type { Page } from 'playwright';
import { findCard } from './findCard';

/** The value of an expression about the card open on a page, whose shadow root is `root` in it; null where none is open. */
export async function inCard<T>(page: Page, expression: string): Promise<T | null> {
  const session = await page.context().newCDPSession(page);
  try {
    const backendNodeId = (await findCard(session))?.shadowRoots?.[0]?.backendNodeId;
    if (backendNodeId === undefined) return null;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    const functionDeclaration = `function () { const root = this; return (${expression}) }`;
    const { objectId } = object;
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration,
      returnByValue: true,
    });
    return result.value as T;
  } finally {
    await session.detach();
  }
}
