import { afterEach, expect, it } from 'vitest';
import { inBothBrowsers } from './inBothBrowsers';
import { HEADLINE, livingPage, PARAGRAPHS } from './livingPages';
import { MARKED_WORDS } from './marks';
import { openCardOn } from './openCardOn';
import { PATIENCE } from './patience';
import type { ReaderPage } from './Reader';

/** Ways to set what Petra Lund said: the HTML, and words of it that stand in one text node. */
const SETTINGS = [
  [
    'a block quotation with its author below',
    '<blockquote><p>Every rope was counted twice this spring, and every knot.</p><footer>— Petra Lund</footer></blockquote>',
    'counted twice',
  ],
  [
    'a quotation whose marks are shown by style',
    '<p><q>Every rope was counted twice this spring</q>, said Petra Lund, a deckhand of the company.</p>',
    'counted twice',
  ],
  [
    'a drop cap that is there twice',
    '<p><span aria-hidden="true">“E</span><span class="ear">“E</span>very rope was counted twice this spring,” said Petra Lund, a deckhand of the company.</p>',
    'counted twice',
  ],
  [
    'a paragraph that is one link',
    '<p><a href="/x">“Every rope was counted twice this spring,” said Petra Lund, a deckhand of the company, who told reporters that nobody else would have done it.</a></p>',
    'counted twice',
  ],
  [
    'soft hyphens and spaces of no width',
    '<p>“Every rope was coun\u00adted twice this\u200b spring,” said Pe\u00adtra Lund, a deckhand of the company.</p>',
    'ted twice',
  ],
  [
    'accents as signs of their own',
    '<p>“Every rope was counted twice this spring,” said Pe\u0301tra Lund, a deckhand of the cafe\u0301 company.</p>',
    'counted twice',
  ],
  [
    'words in pieces',
    '<p>“Every rope was <b>coun</b><i>ted twice</i> this spring,” said Petra Lund, a deckhand of the company.</p>',
    'ted twice',
  ],
] as const;

/** Without what is not seen. */
const seen = (text: string): string => text.normalize('NFC').replace(/[\u00ad\u200b]/g, '');

inBothBrowsers('what is said', { allSites: true }, (reader) => {
  let page: ReaderPage;
  afterEach(() => page?.close());

  it.each(SETTINGS)('is underlined as far as it goes, and has its speaker: %s', async (_, html, words) => {
    const [first = '', ...rest] = PARAGRAPHS.map((text) => `<p>${text}</p>`);
    page = await reader().open(livingPage(`<article>${HEADLINE}${first}${html}${rest.join('')}</article>`));
    const marked = async () => seen(await page.evaluate<string>(MARKED_WORDS));
    await expect.poll(marked, PATIENCE).toContain('very rope was counted twice this spring');
    expect(await marked()).not.toContain('“E“');
    expect(seen(await openCardOn(page, words))).toMatch(/P[eé]tra Lund/);
  });
});
