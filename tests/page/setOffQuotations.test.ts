import { describe, expect, it } from 'vitest';
import { newsPage, PARAGRAPHS, readHtml } from './madePage';

const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const SAID = 'The ferry will not sail before Monday, and I am sorry for it.';
const page = (html: string) =>
  newsPage({ body: paragraphs(PARAGRAPHS.slice(0, 3)) + html + paragraphs(PARAGRAPHS.slice(3)) });

/** What is set apart on a page, and whose it is. */
function setOff(html: string): (string | undefined)[][] {
  const { blocks } = readHtml(page(html)).article;
  return blocks
    .filter(({ kind }) => kind === 'blockquote')
    .map(({ text, author }) => [text, author && blocks[author.block]?.text.slice(author.start, author.end)]);
}

const TWEET = `<blockquote class="twitter-tweet"><p lang="en">${SAID}</p>&mdash; Ada Novak ⚓ (@novak) <a href="https://twitter.com/x">March 5, 2031</a></blockquote>`;

describe('quotations and posts set apart', () => {
  it.each([
    ['a post', TWEET, '— Ada Novak ⚓ (@novak) March 5, 2031', 'Ada Novak'],
    [
      'a post of Bluesky',
      `<blockquote class="bluesky-embed"><p>${SAID}</p>&mdash; Ada Novak (<a href="https://bsky.app/x">@novak.example</a>) <a href="x">March 5, 2031</a></blockquote>`,
      '— Ada Novak (@novak.example) March 5, 2031',
      'Ada Novak',
    ],
    [
      'a post of Instagram',
      `<blockquote class="instagram-media"><div>${SAID}</div><p>A post shared by Ada Novak (@novak)</p></blockquote>`,
      'A post shared by Ada Novak (@novak)',
      'Ada Novak',
    ],
    [
      'a post of Mastodon',
      `<blockquote class="mastodon-embed"><p>${SAID}</p><a href="x"><div>Post by Ada Novak (@novak@halm.example)</div><div>View on Mastodon</div></a></blockquote>`,
      'Post by Ada Novak (@novak@halm.example)',
      'Ada Novak',
    ],
    [
      'a post of Threads',
      `<blockquote class="text-post-media"><div>${SAID}</div><a href="x"><div>Post by @novak</div><div>View on Threads</div></a></blockquote>`,
      'Post by @novak',
      '@novak',
    ],
    [
      'a quotation with its cite',
      `<blockquote cite="https://x.example"><p>${SAID}</p><cite>Ada Novak, harbour master</cite></blockquote>`,
      'Ada Novak, harbour master',
      'Ada Novak',
    ],
    [
      'a quotation with a footer',
      `<blockquote><p>${SAID}</p><footer>— Ada Novak</footer></blockquote>`,
      '— Ada Novak',
      'Ada Novak',
    ],
    [
      'a figure of quotation and caption',
      `<figure><blockquote><p>${SAID}</p></blockquote><figcaption>Ada Novak in a letter</figcaption></figure>`,
      'Ada Novak in a letter',
      'Ada Novak in a letter',
    ],
    [
      'a quotation with its author behind a dash',
      `<blockquote><p>${SAID}</p><p>- Ada Novak</p></blockquote>`,
      '- Ada Novak',
      'Ada Novak',
    ],
  ])('%s has its author', (_, html, line, author) => {
    expect(setOff(html)).toEqual([
      [SAID, author],
      [line, undefined],
    ]);
  });

  it('gives all paragraphs their author', () => {
    expect(setOff(`<blockquote><p>${SAID}</p><p>${SAID} Again.</p><cite>Ada Novak</cite></blockquote>`)).toEqual([
      [SAID, 'Ada Novak'],
      [`${SAID} Again.`, 'Ada Novak'],
      ['Ada Novak', undefined],
    ]);
  });

  it('takes a quotation without such a line as it is', () => {
    expect(setOff(`<blockquote><p>${SAID}</p></blockquote>`)).toEqual([[SAID, undefined]]);
  });

  it.each(['mastodon-embed', 'text-post-media'])('reads nothing of a post whose text is not there: %s', (name) => {
    const { blocks } = readHtml(
      page(
        `<blockquote class="${name}"><a href="x"><div>Post by @novak</div><div>View it where it stands</div></a></blockquote>`,
      ),
    ).article;
    expect(blocks.map(({ text }) => text).join()).not.toMatch(/Post by|View it/);
  });

  it('reads a post once where the page has it twice, and none below the text', () => {
    expect(setOff(`${TWEET}<div>${TWEET}</div>`)).toHaveLength(2);
    const { blocks } = readHtml(newsPage({ after: `<div class="feed">${TWEET}</div>` })).article;
    expect(blocks.some(({ kind }) => kind === 'blockquote')).toBe(false);
  });
});
