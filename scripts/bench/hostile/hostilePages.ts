import { HOSTILE_TEXTS, hostileText } from './hostileTexts';

/** A page that nobody would write, of any length. */
export interface HostilePage {
  readonly name: string;
  /** Its markup inside `body`, of so many UTF-16 code units, give or take a piece. */
  readonly markup: (length: number) => string;
}

const SENTENCE =
  'Nobody in the port of Halden knows the day yet, Ada Novak told reporters, and nobody has been asked to. ';
const repeated = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));
const of = (name: string, piece: string): HostilePage => ({ name, markup: (length) => repeated(piece, length) });

/** Elements within elements; linkedom writes and walks them without a stack of its own up to some thousands. */
const nested = (name: string, open: string, close: string): HostilePage => ({
  name,
  markup: (length) => {
    const depth = Math.ceil(length / (open.length + close.length + SENTENCE.length));
    return `${repeated(open + SENTENCE, depth * (open.length + SENTENCE.length))}${close.repeat(depth)}`;
  },
});

const escaped = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');

/** Markup that is hostile by its form, and each hostile text in paragraphs of an article. */
export const HOSTILE_PAGES: readonly HostilePage[] = [
  of('paragraphs', `<p>${SENTENCE}</p>`),
  of('empty elements', '<i></i>'),
  of('one paragraph of many elements', '<b>a</b>'),
  of('line breaks', 'a<br>'),
  of('links', `<a href="/a">${SENTENCE}</a>`),
  of('lists of links', '<ul><li><a href="/a">Quay</a></li></ul>'),
  of('headings', '<h2>Quay</h2>'),
  of('marks in elements', '<q>“</q>'),
  of('quotations in blocks', `<blockquote><p>${SENTENCE}</p></blockquote>`),
  of('comments', '<!-- a -->'),
  of('classes', `<p class="${'a '.repeat(200)}">a</p>`),
  of('styles', `<p style="${'a:b;'.repeat(100)}">a</p>`),
  of('bylines', '<p class="byline">By Ada Novak, Bo Reed and others</p>'),
  of('dates', '<time datetime="2024-03-06">6 March 2024</time>'),
  of('meta elements', '<meta property="og:title" content="Quay">'),
  of('scripts of metadata', '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Quay"}</script>'),
  {
    name: 'one script of metadata',
    markup: (length) =>
      `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${repeated('[{ ', length)}"}</script>`,
  },
  {
    name: 'metadata within metadata',
    markup: (length) => {
      const depth = Math.ceil(length / 12);
      return `<script type="application/ld+json">${'{"@graph":['.repeat(depth)}${']}'.repeat(depth)}</script>`;
    },
  },
  nested('elements within elements', '<div>', '</div>'),
  nested('spans within spans', '<span>', '</span>'),
  { name: 'one attribute', markup: (length) => `<p title="${repeated('a ', length)}">a</p>` },
  ...HOSTILE_TEXTS.map(
    (text): HostilePage => ({
      name: text.name,
      markup: (length) =>
        hostileText(text, length)
          .split('\n\n')
          .map((paragraph) => `<p>${escaped(paragraph)}</p>`)
          .join(''),
    }),
  ),
];
