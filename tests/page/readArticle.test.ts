import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newsPage, PARAGRAPHS, readHtml } from './madePage';

const textsOf = (html: string) => readHtml(html).article.blocks.map(({ text }) => text);
const kindsOf = (html: string) => readHtml(html).article.blocks.map(({ kind }) => kind);

describe('the text', () => {
  it('is the headline and the paragraphs, and nothing of what stands around them', () => {
    const after = `<section class="related-stories"><h2>Related</h2><p><a href="/x">Norda Wire: minister said ferries are safe and that all is well in the harbour.</a></p></section>
      <div class="newsletter-signup"><p>Get our newsletter every morning, with all that people said the day before, and more.</p></div>
      <section id="comments" class="comments-area"><p>I said it before and I say it again: the ferry should never have been bought by this city.</p></section>`;
    expect(textsOf(newsPage({ after }))).toEqual(['Ferry stays in port', ...PARAGRAPHS]);
  });

  it('knows what each block is', () => {
    const body = `<p>${PARAGRAPHS[0]}</p><h2>Nine hours</h2><p>${PARAGRAPHS[3]}</p><ul><li>The first ferry was cancelled on Monday.</li></ul>
      <blockquote><p>“We were never told that the ship would stay in port,” the letter said, and it went on for pages.</p></blockquote>
      <p>${PARAGRAPHS[1]}</p><p>${PARAGRAPHS[2]}</p><p><em>With files from the Norda Wire</em></p><h3>More stories</h3>`;
    const before =
      '<h2 class="standfirst">The harbour master speaks of a safe ship that is late, and passengers of rain.</h2>';
    expect(kindsOf(newsPage({ body, before }))).toEqual(
      'headline standfirst paragraph subhead paragraph list-item blockquote paragraph paragraph credit'.split(' '),
    );
  });

  it('is read from a plain page without any metadata', () => {
    const { article } = readHtml(
      readFileSync(resolve('src/data/rukban.html'), 'utf8'),
      'http://localhost:8000/rukban.html',
    );
    expect(article.kind).toBe('article');
    expect(article.blocks.filter(({ kind }) => kind === 'subhead')).toHaveLength(2);
    expect(article.blocks[0]?.kind).toBe('headline');
    expect(article.partial).toBe(false);
  });

  it.each([
    [
      'inline tags and links',
      '<p>The <b>harbour</b> <a href="/m">master</a>, <i>Ada</i>&nbsp;Novak, said the ship was safe.</p>',
      'The harbour master, Ada\u00a0Novak, said the ship was safe.',
    ],
    [
      'line breaks in the source',
      '<p>The harbour\n      master said\n\tthat the ship was safe and sound.</p>',
      'The harbour master said that the ship was safe and sound.',
    ],
    [
      'single br',
      '<p>The harbour master said<br>that the ship was safe and sound.</p>',
      'The harbour master said that the ship was safe and sound.',
    ],
    [
      'soft hyphens and zero-width spaces',
      '<p>The har\u00adbour master said\u200b that the ship was safe and sound.</p>',
      'The harbour master said that the ship was safe and sound.',
    ],
    [
      'custom elements in a paragraph',
      '<p>The harbour <x-term>master</x-term> said that the ship was safe and sound.</p>',
      'The harbour master said that the ship was safe and sound.',
    ],
    [
      'text for screen readers',
      '<p>The harbour master <span class="sr-only">(opens in a new tab)</span>said that the ship was safe.</p>',
      'The harbour master said that the ship was safe.',
    ],
    [
      'text that only an id calls so, beside some that a class does',
      '<p>The harbour <b id="sr-only">master</b> <b class="sr-only">(opens in a new tab)</b>said that the ship was safe.</p>',
      'The harbour master said that the ship was safe.',
    ],
    [
      'scripts and styles',
      '<p>The harbour master <script>said()</script><style>p{}</style>said that the ship was safe.</p>',
      'The harbour master said that the ship was safe.',
    ],
  ])('is as shown: %s', (_, paragraph, expected) => {
    const body = paragraph + PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
    expect(textsOf(newsPage({ body }))[1]).toBe(expected);
  });

  it('parts paragraphs at double line breaks', () => {
    expect(textsOf(newsPage({ body: PARAGRAPHS.join('<br><br>') })).slice(1)).toEqual(PARAGRAPHS);
  });

  it.each([
    ['the hidden attribute', '<p hidden>The minister said nothing of the kind, a spokesman told nobody on Friday.</p>'],
    ['an inline style', '<p style="color:red; display : none">The minister said nothing of the kind on Friday.</p>'],
    [
      'aria-hidden blocks',
      '<div aria-hidden="true"><p>The minister said nothing of the kind on Friday, it is said.</p></div>',
    ],
  ])('leaves out what is hidden by %s', (_, hidden) => {
    const body = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('') + hidden;
    expect(textsOf(newsPage({ body }))).not.toContainEqual(expect.stringContaining('nothing of the kind'));
  });

  it('asks the caller what is shown, where the caller knows', () => {
    const reading = readHtml(newsPage(), undefined, {
      isVisible: (element) => !element.textContent?.startsWith('Passengers'),
    });
    expect(reading.article.blocks.map(({ text }) => text)).not.toContain(PARAGRAPHS[3]);
  });

  it('leaves out teasers of other stories, notices of the page, and what it says twice for two widths of window', () => {
    const teaser =
      '<ul><li>The ferry to Oke will not sail before the spring, the ministry said on Monday, as ...</li></ul>';
    const body = `${teaser}<p>${PARAGRAPHS[0]}</p><p>An error has occurred, please try again later.</p><h3>Recommended</h3>
      ${PARAGRAPHS.slice(1)
        .map((text) => `<p>${text}</p>`)
        .join('')}<div class="narrow"><p>${PARAGRAPHS[2]}</p></div>`;
    expect(textsOf(newsPage({ body })).slice(1)).toEqual(PARAGRAPHS);
  });

  it.each([
    [
      'a paragraph that is one link',
      '<p><a href="/x">The ministry said on Friday that no other ship could be had before May. It had asked nine yards, a spokesman told the Norda Wire.</a></p>',
      true,
    ],
    [
      'a short paragraph of its own wrapper that tells what was said',
      '<div class="w"><p><a href="/x"><b>Ada Novak said no ship could be had before May.</b></a></p></div><div class="w"><p><b><a href="/y">“We asked all,” she told the port.</a></b></p></div>',
      true,
    ],
    [
      'a link to another story',
      '<p><a href="/x">No other ship to be had before May, says ministry in letter to port</a></p>',
      false,
    ],
    [
      'a list of links',
      `<ul>${'<li><a href="/x">The ministry said on Friday that no other ship could be had before May. It had asked nine yards, a spokesman told the Norda Wire.</a></li>'.repeat(3)}</ul>`,
      false,
    ],
  ])('reads or leaves %s amid the text', (_, html, expected) => {
    const paragraph = (text: string) => `<p>${text}</p>`;
    const [first = '', ...others] = PARAGRAPHS.map(paragraph);
    expect(textsOf(newsPage({ body: first + html + others.join('') })).join()).toEqual(
      expected ? expect.stringContaining('before May') : expect.not.stringContaining('before May'),
    );
  });

  it('is kept where a paywall box or a box named like an advert holds most of it', () => {
    const body = `<p>${PARAGRAPHS[0]}</p><div class="paywall">${PARAGRAPHS.slice(1)
      .map((text) => `<p>${text}</p>`)
      .join('')}</div>`;
    expect(textsOf(newsPage({ body })).slice(1)).toEqual(PARAGRAPHS);
  });
});

describe('what the page says about it', () => {
  const head = `<meta property="og:site_name" content="Port Hale Post"><meta property="og:type" content="article">
    <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},{"@type":["NewsArticle"],"headline":"Ferry stays in port",
    "author":[{"@type":"Person","name":"Ada Writer"},"Norda Wire"],"publisher":{"name":"Port Hale Post Ltd"},"datePublished":"2031-03-05T08:00:00Z",
    "image":{"caption":"The ferry in March.","creditText":"Jo Lens / Norda Wire"}}]}</script>`;
  const before = `<p class="byline">By Ada Writer | Norda Wire</p><figure><img><figcaption>The ferry at the pier on Monday. (Jo Lens/Norda Wire)</figcaption></figure>`;
  const { article } = readHtml(
    newsPage({ head, before, after: '<p>© 2031 Norda Wire</p><p>© 2031 Port Hale Post</p>' }),
  );

  it.each([
    ['title', 'Ferry stays in port'],
    ['outlet', 'Port Hale Post'],
    ['published', '2031-03-05T08:00:00Z'],
    ['byline', 'By Ada Writer | Norda Wire'],
    ['authors', ['Ada Writer', 'Norda Wire']],
    ['language', 'en'],
    ['partial', false],
    ['creditLines', ['© 2031 Norda Wire']],
    ['captions', ['The ferry at the pier on Monday. (Jo Lens/Norda Wire)', 'The ferry in March.']],
    ['ownNames', ['Port Hale Post', 'Port Hale Post Ltd', 'porthalepost.example', 'porthalepost', 'example']],
  ] as const)('%s', (field, expected) => {
    expect(article[field]).toEqual(expected);
  });

  it('a publisher that is somebody else is a credit, not this outlet', () => {
    const supplied = readHtml(newsPage({ head: head.replace('Port Hale Post Ltd', 'Norda Wire') })).article;
    expect(supplied.outlet).toBe('Port Hale Post');
    expect(supplied.ownNames).not.toContain('Norda Wire');
    expect(supplied.creditLines).toContain('Norda Wire');
  });

  it.each([
    ['broken', '{"@type":"NewsArticle","headline":'],
    ['an endless nest', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    ['deep objects', `${'{"a":'.repeat(3_000)}1${'}'.repeat(3_000)}`],
    ['no object', '"NewsArticle"'],
    [
      'wrong types',
      '{"@type":{"@type":"NewsArticle"},"author":[[["NewsArticle"]],7,null],"headline":{"a":1},"image":[null,3],"publisher":[[]]}',
    ],
    [
      'wrong types in an article',
      '{"@type":"NewsArticle","author":[[["x"]],7,null,{"name":{"x":1}}],"headline":{"a":1},"image":[null,3,{"caption":5}],"publisher":[[]],"datePublished":[{}],"articleBody":["x"]}',
    ],
  ])('JSON-LD that is %s does no harm', (_, source) => {
    const reading = readHtml(newsPage({ head: `<script type="application/ld+json">${source}</script>` }));
    expect(reading.article.kind).toBe('article');
    expect(reading.article.blocks).toHaveLength(6);
  });
});

describe('what the page is', () => {
  it('in another language it is left alone, whatever it declares', () => {
    const sentence =
      'Le bateau ne partira pas avant lundi, a dit la capitaine du port dans une interview avec les journalistes de la ville.';
    const { article } = readHtml(newsPage({ body: `<p>${sentence}</p>`.repeat(5) }));
    expect(article).toMatchObject({ kind: 'other-language', language: 'fr', blocks: [] });
  });

  it.each([
    [
      'a manual',
      'You can install the tool with your package manager. We recommend the newest version for your computer.',
    ],
    ['a shop', 'Our new boots keep your feet dry. We ship them to you within two days, and you can send them back.'],
    ['nothing much', 'Welcome.'],
  ])('%s is no article', (_, sentence) => {
    const html = `<html lang="en"><head><title>x</title></head><body><main><h1>${sentence}</h1>${`<p>${sentence} Number <i>nine</i>.</p>`.repeat(8)}</main></body></html>`;
    expect(readHtml(html).article).toMatchObject({ kind: 'not-article', blocks: [] });
  });

  it('a list of results is no article, and of no other language', () => {
    const result = (n: number) =>
      `<p>Port Hale ${n} 22 13 17, Norda 9 11 20 8. Novak 25 points, Oke 17 points, Lund ${n} points.</p>`;
    const body = Array.from({ length: 12 }, (_, n) => result(n)).join('');
    const head = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry stays in port"}</script>';
    expect(readHtml(newsPage({ head, body })).article).toMatchObject({ kind: 'not-article', blocks: [] });
  });

  it('a page of teasers is no article', () => {
    const teaser = (n: number) =>
      `<div><h3><a href="/${n}">The minister said ${n} ships were lost on Monday</a></h3><p>The minister told reporters on Monday that ${n} ships were lost, according to officials.</p></div>`;
    const html = `<html lang="en"><head><title>Port Hale Post</title></head><body><main>${Array.from({ length: 20 }, (_, n) => teaser(n)).join('')}</main></body></html>`;
    expect(readHtml(html).article.kind).toBe('not-article');
  });

  it('a cut-off article says that it is one', () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False","headline":"Ferry stays in port"}</script>';
    const { article } = readHtml(
      newsPage({
        head,
        body: `<p>${PARAGRAPHS[0]}</p>`,
        after: '<div class="paywall"><p>Subscribe to continue reading this article.</p></div>',
      }),
    );
    expect(article).toMatchObject({ kind: 'article', partial: true });
    expect(article.blocks.map(({ text }) => text)).toEqual(['Ferry stays in port', PARAGRAPHS[0]]);
  });
});

describe('what is no part of the text', () => {
  const paragraphs = PARAGRAPHS.map((text) => `<p>${text}</p>`);
  it.each([
    [
      'a box that invites',
      `<div class="factbox"><span><h3>Join the Port Hale group on WhatsApp</h3></span><p>Open this link or point your phone at the square to get news from us. Members of the group now and then see offers. You can leave whenever you like.</p></div>`,
      'point your phone',
    ],
    [
      'a notice in another language at the end',
      `<div class="overlay"><p>Ce compte est ouvert sur une autre tablette en ce moment.</p><p>Un abonné lit à un seul endroit à la fois. Si ce n’est pas vous, changez de clé.</p></div>`,
      'tablette',
    ],
  ])('%s', (_, box, words) => {
    const body = words === 'tablette' ? paragraphs.join('') + box : paragraphs[0]! + box + paragraphs.slice(1).join('');
    expect(textsOf(newsPage({ body })).slice(1)).toEqual(PARAGRAPHS);
  });

  it('keeps names and figures at the end, which are of no language', () => {
    const results = [
      'Ada Novak (Port Hale, Group E): tenth race, nine points. Brun Oke (Norda, Group E): seventh race.',
      'Petra Lund (Halm, Group B): first race, three points. Jon Falk (Estra, Group D): fifth race, two points.',
    ];
    const body = `${paragraphs.join('')}<div>${results.map((text) => `<p>${text}</p>`).join('')}</div>`;
    expect(textsOf(newsPage({ body })).slice(1)).toEqual([...PARAGRAPHS, ...results]);
  });

  it.each(['...', '…', '… Read more', '... Read More', ' […] Continue reading', '… See also: Norda'])(
    'leaves out other stories of a list that are cut short: %s',
    (end) => {
      const list = PARAGRAPHS.map((text) => `<li>${text.slice(0, 80)}${end}</li>`).join('');
      expect(textsOf(newsPage({ body: `${paragraphs.join('')}<ul>${list}</ul>` })).slice(1)).toEqual(PARAGRAPHS);
    },
  );

  it('keeps a list whose entries pause', () => {
    const items = PARAGRAPHS.map((text) => `${text.slice(0, 80)}… but nobody there knew`);
    const body = `${paragraphs.join('')}<ul>${items.map((text) => `<li>${text}</li>`).join('')}</ul>`;
    expect(textsOf(newsPage({ body })).slice(1)).toEqual([...PARAGRAPHS, ...items]);
  });

  it('is not whole where only the paragraphs for all are there, and is where those for subscribers are', () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry stays in port","isAccessibleForFree":"False","hasPart":{"@type":"WebPageElement","cssSelector":".paid"}}</script>';
    const partial = (body: string): boolean => readHtml(newsPage({ head, body })).article.partial;
    expect(partial(paragraphs.join(''))).toBe(true);
    expect(partial(paragraphs[0]! + paragraphs.slice(1).join('').replaceAll('<p>', '<p class="paid">'))).toBe(false);
  });

  it.each([
    ['<p class="credit">NWA</p>', 'NWA'],
    ['<p class="credit">Jo Lens</p>', null],
  ])('takes initials under the headline for who wrote it: %s', (before, byline) => {
    expect(readHtml(newsPage({ before })).article.byline).toBe(byline);
  });

  it('finds who signs at the end', () => {
    const body = `${paragraphs.join('')}<p>The port was closed on Monday. (By Ada Novak) Enditem/</p>`;
    expect(readHtml(newsPage({ body })).article.byline).toBe('By Ada Novak');
  });

  it('takes a linked copyright line beside the picture for its credit', () => {
    const before = '<div class="cr"><a href="#">© AFP/ JO LENS</a></div>';
    expect(readHtml(newsPage({ body: before + paragraphs.join('') })).article.captions).toEqual(['© AFP/ JO LENS']);
  });
});

describe('hostile pages', () => {
  it.each([
    ['a paragraph of five megabytes', `<p>${'The minister said “so it is. '.repeat(180_000)}</p>`],
    ['a hundred thousand paragraphs', '<p>He said “so.</p>'.repeat(100_000)],
    ['ten thousand nested elements', `${'<div>'.repeat(10_000)}<p>He said so.</p>`],
    ['twenty thousand text nodes in a paragraph', `<p>${'<b>x </b>y '.repeat(20_000)}</p>`],
    [
      'nine thousand paragraphs that JSON-LD nearly repeats',
      `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${'a'.repeat(400_000)}"}</script>${`<p>${'a'.repeat(60)}b said so.</p>`.repeat(9_000)}`,
    ],
    [
      'thirty JSON-LD scripts of more than a megabyte',
      `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${'so it is. '.repeat(140_000)}"}</script>`.repeat(
        30,
      ),
    ],
    ['a class name of a megabyte', `<p class="${'related-ad '.repeat(100_000)}">He said so.</p>`],
  ])('%s are read within bounds', { timeout: 120_000 }, (_, extra) => {
    // The machine's other work is not counted.
    const before = process.cpuUsage();
    const { article } = readHtml(newsPage({ body: PARAGRAPHS.map((text) => `<p>${text}</p>`).join('') + extra }));
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(8_000);
    expect(article.blocks.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(250_000);
    expect(article.blocks.length).toBeLessThanOrEqual(2_001);
  });

  it('any HTML is read without an error', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<h1>',
      '</h1>',
      '<div class="comments">',
      '</div>',
      '<a>',
      '</a>',
      '<table><tr>',
      '<br>',
      'He said “so”. ',
      '\u00ad',
      '&amp;',
      '<!-- x -->',
      '<figure>',
      '<ul><li>',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 12 })), { maxLength: 60 }), (pieces) => {
        readHtml(`<html><body>${pieces.join('')}</body></html>`, pieces[0]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('an article that a page opens in a dialogue', () => {
  const article = `<article><h1>Ferry stays in port</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article>`;
  const teasers =
    '<ul><li><a href="/a">Estra closes its lighthouse</a></li><li><a href="/b">Norda paints its quay</a></li></ul>';
  const opened = (dialogue: string) =>
    readHtml(
      `<!doctype html><html lang="en"><head><title>Ferry stays in port</title></head><body><main>${teasers}</main>${dialogue}</body></html>`,
    ).article;

  it.each([
    ['a `dialog`', `<dialog open>${article}</dialog>`],
    ['an element of that role', `<div role="dialog" aria-modal="true">${article}</div>`],
  ])('is read: %s', (_, dialogue) => {
    expect(opened(dialogue).blocks.map(({ text }) => text)).toEqual(['Ferry stays in port', ...PARAGRAPHS]);
  });

  it('is none where the dialogue has no headline: what it asks is not read beside a short text', () => {
    const asked = `<dialog open>${'<p>We and our partners keep what you read here, and we said so to everyone on Monday.</p>'.repeat(9)}</dialog>`;
    const texts = readHtml(newsPage({ after: asked })).article.blocks.map(({ text }) => text);
    expect(texts).toEqual(['Ferry stays in port', ...PARAGRAPHS]);
  });
});
