import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { articleFromText } from '../../src/engine/text/articleFromText';
import type { Article } from '../../src/model/Article';
import { readSavedPage } from '../bench/readSavedPage';
import type { Unit } from './Unit';

/** Larger than any page of news; a reader of markup would take minutes over more. */
const LARGEST_FILE = 20_000_000;

/** An article of a unit, or why there is none. */
export type ArticleRead = { readonly article: Article } | { readonly skipped: string };

const textOrNull = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

function readLine(line: string): Article {
  const { text, outlet, url, published } = JSON.parse(line) as Record<string, unknown>;
  if (typeof text !== 'string') throw new Error('no "text"');
  return articleFromText({
    text,
    outlet: textOrNull(outlet),
    url: textOrNull(url),
    published: textOrNull(published),
  });
}

function readWhole(file: string): Article {
  const bytes = readFileSync(file);
  if (bytes.length > LARGEST_FILE) throw new Error(`more than ${LARGEST_FILE / 1e6} MB`);
  return /\.txt$/i.test(file) ? articleFromText({ text: bytes.toString('utf8') }) : readSavedPage(file, 'about:blank');
}

/** What `read` makes of one article, or why it cannot: a broken one must not stop the others. */
function attempt(place: string, read: () => Article): ArticleRead {
  try {
    const article = read();
    return article.kind === 'article' ? { article } : { skipped: `${place}: ${article.kind}` };
  } catch (error) {
    return { skipped: `${place}: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** Reads the articles of a unit one by one. */
export async function* readUnit({ file, lines }: Unit): AsyncGenerator<ArticleRead> {
  if (lines === null) {
    yield attempt(file, () => readWhole(file));
    return;
  }
  const input = createReadStream(file, { start: lines.start, end: lines.end - 1 });
  let number = lines.first;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    const place = `${file}:${number++}`;
    if (line.trim() !== '') yield attempt(place, () => readLine(line));
  }
}
