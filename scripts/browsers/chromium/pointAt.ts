import type { Page } from 'playwright';

/** Where a stretch of text stands on a page, after scrolling it into sight, in viewport pixels. @throws Error where it is not. */
export async function pointAt(page: Page, text: string): Promise<{ x: number; y: number }> {
  const point = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = (node.nodeValue ?? '').indexOf(wanted);
      if (start < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      const line = range.getClientRects()[0];
      return line ? { x: line.x + line.width / 2, y: line.y + line.height / 2 } : null;
    }
    return null;
  }, text);
  if (!point) throw new Error(`"${text}" is not on the page`);
  return point;
}
