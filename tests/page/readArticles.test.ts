import { describe, expect, it } from 'vitest';
import { finish } from '../../scripts/lib/finish';
import { readArticles } from '../../src/page/readArticles';
import { documentFrom, PARAGRAPHS } from './madePage';

const OTHER_PARAGRAPHS = [
  'ESTRA - The lighthouse of Estra will be closed for the winter, Mayor Carla Dunn told reporters on Thursday at the town hall.',
  '“Nobody has climbed the tower in ten years and nobody will miss the stairs,” the mayor said. “We will open the doors again.”',
  'Hugo Berg, the last keeper of the lighthouse, said the lamp would be switched off on the first day of the month.',
  '“I have slept under this lamp for thirty years,” Berg told the Associated Press in a telephone interview on Friday.',
];
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');

interface Made {
  readonly tag?: string;
  readonly attributes?: string;
  readonly headline: string;
  readonly before?: string;
  readonly text?: readonly string[];
}
const made = ({ tag = 'article', attributes = '', headline, before = '', text = OTHER_PARAGRAPHS }: Made) =>
  `<${tag} ${attributes}>${headline}${before}${paragraphs(text)}</${tag}>`;
const first = { headline: '<h1>Ferry stays in port</h1>', text: PARAGRAPHS };
const other = { headline: '<h1>Estra closes its lighthouse</h1>' };

const PAGE = 'https://www.porthalepost.example/city/ferry';
const page = (body: string, head = '<title>Ferry stays in port - Port Hale Post</title>') =>
  finish(
    readArticles(documentFrom(`<html lang="en"><head>${head}</head><body><main>${body}</main></body></html>`), PAGE),
  );
const titles = (body: string, head?: string) => page(body, head).map(({ article }) => article.title);

const BOTH = ['Ferry stays in port', 'Estra closes its lighthouse'];

describe('a page with articles appended', () => {
  it('has a reading for each, with its own text, day and byline', () => {
    const [one, two] = page(
      made({ ...first, before: '<p class="byline">By Ada Writer</p><time>5 March 2031</time>' }) +
        made({ ...other, before: '<p class="byline">By Jon Falk</p><time datetime="2031-03-06">Thursday</time>' }),
    );
    expect(one?.article).toMatchObject({ published: '2031-03-05', byline: 'By Ada Writer' });
    expect(two?.article).toMatchObject({ published: '2031-03-06', byline: 'By Jon Falk', outlet: one?.article.outlet });
    expect(one?.article.blocks.map(({ text }) => text)).toEqual(['Ferry stays in port', ...PARAGRAPHS]);
    expect(two?.article.blocks.map(({ text }) => text)).toEqual(['Estra closes its lighthouse', ...OTHER_PARAGRAPHS]);
    expect(String(two?.locate({ block: 2, start: 1, end: 7 }))).toBe('Nobody');
  });

  it.each([
    [
      'the appended one is the longer',
      made({ ...first, text: PARAGRAPHS.slice(0, 5) }) +
        made({
          ...other,
          text: Array.from({ length: 9 }, (_, at) => OTHER_PARAGRAPHS.map((text) => `${at}. ${text}`)).flat(),
        }),
      BOTH,
    ],
    [
      'they are no `article` elements but set alike',
      made({ ...first, tag: 'div', attributes: 'class="story one"' }) +
        made({ ...other, tag: 'div', attributes: 'class="story two"' }),
      BOTH,
    ],
    ['each has a wrapper', `<section>${made(first)}</section><div class="more"><div>${made(other)}</div></div>`, BOTH],
    [
      'the headline is printed twice',
      made({ ...first, headline: first.headline.repeat(2) }) + made({ ...other, headline: other.headline.repeat(2) }),
      BOTH,
    ],
    [
      'what follows is a teaser',
      made(first) + made({ ...other, text: OTHER_PARAGRAPHS.slice(0, 2) }),
      BOTH.slice(0, 1),
    ],
    [
      'they are sections of one',
      `<article>${made({ ...first, tag: 'section' })}${made({ ...other, tag: 'aside' })}</article>`,
      BOTH.slice(0, 1),
    ],
    [
      'they are parts of one with a headline for all',
      `<div><h1>Norda on one day</h1>${made({ ...first, tag: 'section' })}${made({ ...other, tag: 'section' })}</div>`,
      BOTH.slice(0, 1),
    ],
    [
      'they are sections alike of one article',
      `<article>${made({ ...first, tag: 'section' })}${made({ ...other, tag: 'section' })}</article>`,
      BOTH.slice(0, 1),
    ],
    [
      'the first is no article',
      `${made({ headline: '<h1>Our boots</h1>', tag: 'div', text: Array.from({ length: 8 }, () => 'You will love our boots, and our boots will love you wherever you go.') })}${made({ ...other, tag: 'div' })}`,
      BOTH.slice(1),
    ],
  ])('is told from others: %s', (_, body, expected) => {
    expect(titles(body)).toEqual(expected);
  });

  it.each([
    ['an attribute around the headline', { ...other, attributes: 'data-url="/estra/lighthouse"' }, ''],
    ['its headline’s link', { headline: '<h1><a href="/estra/lighthouse">Estra closes its lighthouse</a></h1>' }, ''],
    [
      'a link to share it',
      {
        ...other,
        before:
          '<a href="https://share.example/?u=https%3A%2F%2Fporthalepost.example%2Festra%2Flighthouse&t=x">Share</a>',
      },
      '',
    ],
    [
      'JSON-LD',
      other,
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Estra closes its lighthouse","url":"/estra/lighthouse"}</script>',
    ],
  ])('has its address from %s', (_, appended, head) => {
    const [one, two] = page(made(first) + made(appended), `<title>Ferry stays in port</title>${head}`);
    expect(one?.article.url).toBe(PAGE);
    expect(new URL(two?.article.url ?? '').pathname).toBe('/estra/lighthouse');
  });

  it('has no address of another site, and is cited by the page’s where nothing tells', () => {
    const [, two] = page(made(first) + made({ ...other, attributes: 'data-url="https://evil.example/estra"' }));
    expect(two?.article.url).toBe(PAGE);
  });

  it('gives metadata to the article that the page’s title names, and JSON-LD to that of its headline', () => {
    const head = `<title>Estra closes its lighthouse | Port Hale Post</title><meta property="article:published_time" content="2031-03-07">
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry stays in port","author":"Ada Writer","datePublished":"2031-03-05"}</script>`;
    const [one, two] = page(made(first) + made(other), head);
    expect(one?.article).toMatchObject({
      title: 'Ferry stays in port',
      published: '2031-03-05',
      authors: ['Ada Writer'],
    });
    expect(two?.article).toMatchObject({ published: '2031-03-07', authors: [] });
  });

  const lower = { headline: '<h2>Estra closes its lighthouse</h2>' };
  const third = { headline: '<h2>Norda paints its quay</h2>', text: OTHER_PARAGRAPHS.map((text) => `Later, ${text}`) };
  const jsonLd = (headline: string) =>
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${headline}"}</script>`;
  const FERRY = '<title>Ferry stays in port</title>';
  it.each([
    ['of lower rank in an article set alike', made(first) + made(lower), FERRY, BOTH],
    [
      'whichever of them the page is called by',
      made(first) + made(lower) + made(third),
      '<title>Norda paints its quay | Port Hale Post</title>',
      [...BOTH, 'Norda paints its quay'],
    ],
    ['of lower rank in all', made({ ...first, headline: '<h2>Ferry stays in port</h2>' }) + made(lower), FERRY, BOTH],
    [
      'of lower rank in an article that metadata describes, wherever it stands',
      `${made(first)}<div><div>${made({ ...lower, attributes: 'class="next"' })}</div></div>`,
      jsonLd('Estra closes its lighthouse'),
      BOTH,
    ],
    [
      'of lower rank in an article set otherwise that nothing describes',
      `${made(first)}<div>${made({ ...lower, attributes: 'class="card"' })}</div>`,
      FERRY,
      BOTH.slice(0, 1),
    ],
    [
      'of entries under one headline',
      `<h1>Storm in Norda</h1>${made({ ...first, headline: '<h2>Storm in Norda: ferry stays in port</h2>' })}${made(lower)}`,
      '<title>Storm in Norda</title>',
      ['Storm in Norda'],
    ],
    [
      'of entries within one article',
      `<article><h1>Ferry stays in port</h1>${paragraphs(PARAGRAPHS)}${made(lower)}${made(third)}</article>`,
      undefined,
      BOTH.slice(0, 1),
    ],
    [
      'of posts where the page is called by none of them',
      made({ ...first, headline: '<h2>Ferry stays in port</h2>' }) + made(lower),
      '<title>Port Hale Post</title>',
      ['Port Hale Post'],
    ],
  ])('has a heading %s', (_, body, head, expected) => {
    expect(titles(body, head)).toEqual(expected);
  });

  it('has its address from an attribute of an article without a first-rank heading', () => {
    const [, two] = page(made(first) + made({ ...lower, attributes: 'data-url="/estra/lighthouse"' }), FERRY);
    expect(new URL(two?.article.url ?? '').pathname).toBe('/estra/lighthouse');
  });
});
