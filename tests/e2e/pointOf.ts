import type { ReaderPage } from './Reader';

/** Where a stretch of text stands on a page, after scrolling it into sight, in viewport pixels. @throws Error where it is not. */
export async function pointOf(page: ReaderPage, words: string): Promise<{ x: number; y: number }> {
  const found = await page.evaluate<string>(`(() => {
    const words = ${JSON.stringify(words)};
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.nodeValue.indexOf(words);
      if (start < 0) continue;
      node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + words.length);
      const { x, y, width, height } = range.getClientRects()[0];
      return JSON.stringify({ x: x + width / 2, y: y + height / 2 });
    }
    return '';
  })()`);
  if (found === '') throw new Error(`"${words}" is not on the page`);
  return JSON.parse(found) as { x: number; y: number };
}
