import { describe, expect, it } from 'vitest';
import { PARAGRAPHS, readHtml } from './madePage';

const TEXT = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
const titleOf = (title: string, body: string) =>
  readHtml(`<html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`).article.title;

describe('the headline', () => {
  it.each([
    [
      'is the heading that the page’s title repeats',
      'Ferry stays in the port - Port Hale Post',
      `<h1>Port Hale Post</h1><main><h2>Ferry stays in the port</h2>${TEXT}</main>`,
      'Ferry stays in the port',
    ],
    [
      'is the one of first rank, where a bar that stays on top repeats it cut short',
      'Ferry to Norda stays in port until Monday - Port Hale Post',
      `<div><h2>Ferry to Norda stays in port…</h2></div><main><h1>Ferry to Norda stays in port until Monday</h1>${TEXT}</main>`,
      'Ferry to Norda stays in port until Monday',
    ],
    [
      'is not of an article below the text',
      'Ferry stays in the port - Port Hale Post',
      `<main><h2>Ferry stays in the port</h2>${TEXT}<h1>Ferry stays in the port - all the news</h1></main>`,
      'Ferry stays in the port',
    ],
    [
      'stands above what the title says, where that is the standfirst',
      'A ship of nine hundred tons waits for bolts | Port Hale Post',
      `<main><h1>The idle ferry</h1><h2>A ship of nine hundred tons waits for bolts</h2>${TEXT}</main>`,
      'The idle ferry',
    ],
    [
      'is no link above what the title says',
      'A ship of nine hundred tons waits for bolts',
      `<main><h1><a href="/">Post of the Port</a></h1><h2>A ship of nine hundred tons waits for bolts</h2>${TEXT}</main>`,
      'A ship of nine hundred tons waits for bolts',
    ],
    [
      'is the last of first rank before the text where no title tells',
      'Home',
      `<h1>Welcome</h1><main><h1>Ferry stays in the port</h1>${TEXT}</main>`,
      'Ferry stays in the port',
    ],
  ])('%s', (_, title, body, expected) => {
    expect(titleOf(title, body)).toBe(expected);
  });
});
