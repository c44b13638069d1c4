import { describe, expect, it } from 'vitest';
import { newsPage, PARAGRAPHS, readHtml } from './madePage';

const BODY = PARAGRAPHS.join('<br><br>');
const lastOf = (tail: string) => readHtml(newsPage({ body: `${BODY}<br><br>${tail}` })).article.blocks.at(-1)?.text;

describe("readers' comments below the text", () => {
  it.each([
    [
      '<b>Comments</b><br><br>Anonymous, on Jan 8, 2031 wrote:<br>The ferry was never safe, and the minister said so to nobody at all.',
    ],
    [
      '<b>2 comments</b><br><br>harbourcat said:<br>The ferry was never safe, and the minister said so to nobody at all.',
    ],
    [
      '<h3>Comments (12)</h3><p>Ida, 3 hours ago</p><p>The ferry was never safe, and the minister said so to nobody at all.</p>',
    ],
  ])('are left out: %s', (tail) => {
    expect(lastOf(tail)).toBe(PARAGRAPHS.at(-1));
  });

  it('a button of that name ends nothing', () => {
    const more = 'The harbour master said that the ferry to Oke would sail on Monday, as it always had.';
    expect(lastOf(`Comments<br><br>${more}`)).toBe(more);
  });
});
