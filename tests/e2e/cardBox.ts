import type { ReaderPage } from './Reader';

/** The box of the host of the card that is open on a page, viewport pixels. @throws Error where none is open */
export async function cardBox(page: ReaderPage): Promise<DOMRect> {
  const box = await page.evaluate<string>(
    `JSON.stringify(document.querySelector('[data-according-to]').getBoundingClientRect())`,
  );
  return JSON.parse(box) as DOMRect;
}
