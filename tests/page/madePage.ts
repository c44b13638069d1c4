import { parseHTML } from 'linkedom';
import type { ArticleReading } from '../../src/page/ArticleReading';
import type { ReadOptions } from '../../src/page/ReadOptions';
import { readArticle } from '../../src/page/readArticle';

/** What `locate` needs of a range; linkedom has none that can be set. */
class MadeRange {
  startContainer: Node | null = null;
  startOffset = 0;
  endContainer: Node | null = null;
  endOffset = 0;

  constructor(private readonly document: Document) {}

  setStart(node: Node, offset: number): void {
    this.startContainer = node;
    this.startOffset = offset;
  }

  setEnd(node: Node, offset: number): void {
    this.endContainer = node;
    this.endOffset = offset;
  }

  getBoundingClientRect(): { top: number; height: number } {
    return { top: 0, height: 0 };
  }

  toString(): string {
    let text = '';
    let inside = false;
    const walker = this.document.createTreeWalker(this.document.documentElement, 4);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const data = node.nodeValue ?? '';
      inside ||= node === this.startContainer;
      if (!inside) continue;
      const start = node === this.startContainer ? this.startOffset : 0;
      text += data.slice(start, node === this.endContainer ? this.endOffset : undefined);
      if (node === this.endContainer) break;
    }
    return text;
  }
}

/** A document from HTML, without layout. */
export function documentFrom(html: string): Document {
  const { document } = parseHTML(html);
  Object.defineProperty(document, 'createRange', { value: () => new MadeRange(document) });
  return document;
}

/** Reads HTML as a page at `url`. */
export function readHtml(
  html: string,
  url = 'https://www.porthalepost.example/city/ferry',
  options?: ReadOptions,
): ArticleReading {
  return readArticle(documentFrom(html), url, options);
}

/** Paragraphs of a made-up report, long enough to be one. */
export const PARAGRAPHS = [
  'PORT HALE — The ferry to Norda will not sail before Monday, the harbour master told reporters on Wednesday.',
  '“We have looked at every bolt of the hull,” Ada Novak said. “She is safe, but she is late.”',
  'The company announced that tickets would be refunded, according to a statement seen by the Norda Wire.',
  'Passengers said they had waited for nine hours in the rain without being told why the ship stayed in port.',
  '“Nobody came to us,” said Brun Oke, a teacher from Norda, who had hoped to be home by Tuesday evening.',
];

interface PageParts {
  readonly head?: string;
  readonly before?: string;
  readonly body?: string;
  readonly after?: string;
}

/** A plain news page around the made-up report. */
export function newsPage({ head = '', before = '', body, after = '' }: PageParts = {}): string {
  const text = body ?? PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head><title>Ferry stays in port - Port Hale Post</title>${head}</head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/ap">Norda Wire news</a></li></ul></nav>
<main><article><h1>Ferry stays in port</h1>${before}<div class="article-body">${text}</div></article>${after}</main>
<footer><p>Port Hale Post is a newspaper. All the news of the harbour, every day since 1901, told by people who live here.</p></footer></body></html>`;
}
