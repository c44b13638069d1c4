import { expect, it } from 'vitest';
import { expectMarked } from './expectMarked';
import { inBothBrowsers } from './inBothBrowsers';
import { article, QUOTATION, quoting } from './madeUpPages';
import { openCardOn } from './openCardOn';
import { painted } from './painted';
import { PATIENCE } from './patience';
import type { ReaderPage } from './Reader';

/** All that a page can see of the extension: its marks, the card's place and size, where the keyboard is, how far the page goes. */
const SEEN = `JSON.stringify([
  [...CSS.highlights].map(([name, { size }]) => [name, size]),
  [...document.documentElement.children].map((element) => Object.values(element.getBoundingClientRect().toJSON())),
  [...document.querySelectorAll('[data-according-to]')].map((host) => [host.outerHTML, host.scrollHeight, host.shadowRoot]),
  document.documentElement.scrollHeight,
])`;
/** Has the page write down every change of what it sees, frame by frame. */
const SPY = `{
  const seen = () => ${SEEN};
  let last = seen();
  window.changes = [];
  const look = () => {
    const now = seen();
    if (now !== last) window.changes.push(now);
    last = now;
    requestAnimationFrame(look);
  };
  look();
}`;

inBothBrowsers('a card', { allSites: true }, (reader) => {
  const place = (page: ReaderPage, words: string) =>
    page.inCard<string>(`(() => {
      const button = [...root.querySelectorAll('.actions button')].find(({ textContent }) => textContent === '${words}');
      const { x, y, width, height } = button.getBoundingClientRect();
      return JSON.stringify([x + width / 2, y + height / 2]);
    })()`);
  const notice = (page: ReaderPage) => page.inCard<string>(`root.querySelector('.actions [role=status]').textContent`);

  const open = async () => {
    const page = await reader().open(article);
    await expectMarked(page, QUOTATION);
    return page;
  };

  /** Presses the card's button with the page on the watch, and waits until what came of it has gone again. */
  const save = async (page: ReaderPage, words: string) => {
    const text = await openCardOn(page, QUOTATION.slice(0, 40));
    const [x, y] = JSON.parse((await place(page, 'Save this page')) ?? '[]');
    await page.moveTo(x, y);
    await painted(page);
    await page.evaluate(SPY);
    await page.click(x, y);
    await expect.poll(() => notice(page), PATIENCE).toContain(words);
    await expect.poll(() => notice(page), PATIENCE).toBe('');
    await painted(page);
    expect(await page.evaluate('window.changes')).toEqual([]);
    expect(await page.cardText()).toBe(text);
    return text;
  };

  it('tells why its page cannot be saved, and the page sees nothing of it', async () => {
    const own = await reader().openOwn('views/library.html');
    const setLimit = (limit: number) =>
      own.evaluate(`new Promise((resolve, reject) => {
        const opening = indexedDB.open('library');
        opening.onerror = reject;
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('counts', 'readwrite');
          transaction.objectStore('counts').put(${limit}, 'limit');
          transaction.oncomplete = () => resolve(opening.result.close());
        };
      })`);
    await setLimit(1);
    const page = await open();
    await save(page, 'no more room within the limit that you have set');
    await page.close();
    await setLimit(1e8);
    await own.close();
  });

  it('saves its page, and no page sees that, nor that it is saved', async () => {
    const page = await open();
    const text = await save(page, 'Saved');
    await page.close();

    const again = await open();
    expect(await openCardOn(again, QUOTATION.slice(0, 40))).toBe(text);
    const popup = await again.openPopup();
    await expect.poll(() => popup.text(), PATIENCE).toContain('Saved on');
    await again.closePopup();
    await again.close();

    const other = await reader().open(quoting);
    const known = await other.openPopup();
    await expect.poll(() => known.text(), PATIENCE).toContain('Halm Courier');
    await other.closePopup();
    await other.close();
  });
});
