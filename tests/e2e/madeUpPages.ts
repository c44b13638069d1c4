import type { PageSource } from '../../scripts/browsers/PageSource';

/** A page that is answered from here. */
export type SavedSource = PageSource & { readonly kind: 'saved' };

interface Parts {
  readonly url?: string;
  readonly head?: string;
  readonly body: string;
  /** The page's own content security policy; by default its scripts may not run. */
  readonly policy?: string;
}

/** A page of our own, served under an address that is nobody's. */
export function madeUpPage({
  url = 'https://halmcourier.example/2026/ferry',
  head = '',
  body,
  policy,
}: Parts): SavedSource {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy ?? "script-src 'none'",
  };
  return { kind: 'saved', url, body: Buffer.from(html), headers };
}

export const QUOTATION = 'That crews are kept ashore makes one think the owners want a closed strait';

const PARAGRAPHS = [
  'HALM, March 12 (Reuters) - The northern states need the ferry pact to keep the strait open, Transport Minister Ada Novak told reporters on Wednesday at a joint news conference with her Estran counterpart.',
  `“${QUOTATION},” the minister said. “We will insist that every crew is free to sail again before the summer.”`,
  'Boris Tal, chief executive of the Halm Ferry Company, said the company would sign the pact as soon as the harbour fees were settled.',
  '“We have waited for this for eleven years, and we can wait another week,” Tal told Reuters in a telephone interview.',
  'A harbour official, who was not cleared to speak, said that two ships had already been turned away.',
  'The ferry runs twice a day and carries four hundred passengers across the strait, which is nine miles wide at its narrowest.',
];

const PARAGRAPH = `<p>${PARAGRAPHS.join('</p><p>')}</p>`;

const ARTICLE_DATA = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Halm needs the ferry pact, minister says',
  datePublished: '2026-03-12T14:00:00Z',
  author: { '@type': 'Person', name: 'Ilse Marek' },
  publisher: { '@type': 'Organization', name: 'Halm Courier' },
};

const HEADLINE = '<h1>Halm needs the ferry pact, minister says</h1><p class="byline">By Ilse Marek</p>';

/** A news article with people, an agency, somebody unnamed, and a sentence that nobody is credited for. */
export const article = madeUpPage({
  head: `<title>Halm needs the ferry pact, minister says</title><meta name="viewport" content="width=device-width">
    <script type="application/ld+json">${JSON.stringify(ARTICLE_DATA)}</script>
    <style>body { font: 18px/1.6 Georgia, serif; max-width: 40em; margin: 2em auto } .gap { height: 1500px }</style>`,
  body: `<article>${HEADLINE}${PARAGRAPH}<div class="gap"></div><p>“It was the coldest night that I have seen on this quay,” said Petra Lund, a deckhand on the last boat.</p></article>`,
});

/** The same under the strictest of policies. */
export const strictArticle = madeUpPage({
  head: '<title>Halm needs the ferry pact, minister says</title>',
  body: `<article>${HEADLINE}${PARAGRAPH}</article>`,
  policy:
    "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-same-origin",
});

export const shop = madeUpPage({
  url: 'https://shop.example/boots',
  head: '<title>Boots and shoes</title>',
  body: `<h1>Boots and shoes</h1><ul>${'<li><a href="#">Walking boot, brown, 89.00</a> <button>Add to basket</button></li>'.repeat(40)}</ul>`,
});

/** No article, with something said in it. */
export const boots = madeUpPage({
  url: 'https://shop.example/boots/brown',
  head: '<title>Walking boot, brown</title>',
  body: '<h1>Walking boot, brown</h1><p><span class="said">“These boots will outlast the ferry,” said Ada Novak, a cobbler in Halm.</span></p><p>89.00</p>',
});

const PAIRED = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');

/** So many paragraphs, no two the same. */
function numbered(count: number, text: string): string {
  return Array.from({ length: count }, (_, i) => `<p>${text} ${i}.</p>`).join('');
}

/** What a page can do to whoever reads it. */
export const hostilePages: Record<string, PageSource> = {
  'five megabytes of text': madeUpPage({
    body: `<article>${HEADLINE}${PAIRED}${numbered(12_000, `${PARAGRAPHS.slice(1, 5).join(' ')} That was ferry number`)}</article>`,
  }),
  'one paragraph of five megabytes': madeUpPage({
    body: `<article>${HEADLINE}${PAIRED}<p>${'The minister said that the ferry, which “nobody had seen, was late and '.repeat(70_000)}</p></article>`,
  }),
  'a hundred thousand nodes': madeUpPage({
    body: `<article>${HEADLINE}${PAIRED}${'<p>The ferry <b>was</b> late.</p>'.repeat(33_000)}</article>`,
  }),
  'thirty thousand paragraphs': madeUpPage({
    body: `<article>${HEADLINE}${PAIRED}${numbered(30_000, 'The ferry was late again this morning, the minister said of ferry')}</article>`,
  }),
  'ten thousand elements, one in the other': madeUpPage({
    body: `<article>${HEADLINE}${PAIRED}${'<div>'.repeat(10_000)}deep${'</div>'.repeat(10_000)}</article>`,
  }),
  'broken JSON-LD': madeUpPage({
    head: `<script type="application/ld+json">{"@type": "NewsArticle", "headline": ["</script>
      <script type="application/ld+json">{"@type":"NewsArticle","headline":{"a":1},"author":[[[null]]],"publisher":7,"datePublished":"the day before"}</script>`,
    body: `<article>${HEADLINE}${PAIRED}</article>`,
  }),
  'quotation marks without a partner': madeUpPage({
    body: `<article>${HEADLINE}${PAIRED}${'<p>“The ferry is late, she said. ‘Nobody " knows why.</p>'.repeat(300)}</article>`,
  }),
  'elements with the names of our globals': madeUpPage({
    body: `<article>${HEADLINE}${PAIRED}</article><form id="browser"><input name="runtime" id="chrome"></form>
      <img name="body"><img name="querySelector"><img name="documentElement"><a id="accordingTo"></a><a id="CSS"></a>`,
  }),
  'strict policy': strictArticle,
};

/** Another outlet's page that prints a sentence of the article. */
export const quoting = madeUpPage({
  url: 'https://strait-gazette.example/2026/pact',
  head: '<title>What the minister wants</title>',
  body: `<article><h1>What the minister wants</h1>
    <p>“${QUOTATION},” Transport Minister Ada Novak said on Thursday.</p>
    <p>The ferry company did not answer questions about the harbour fees, which have been in dispute for eleven years.</p>
    <p>The harbour master, Otto Lind, told reporters that the work would cost four million crowns and last until May.</p></article>`,
});
