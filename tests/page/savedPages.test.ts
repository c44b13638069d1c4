import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHtml } from './madePage';

// Saved pages of real outlets are not part of the repository; where they lie beside it, the reading is held against them.
const folder = resolve('..', 'shared', 'pages');

interface Page {
  readonly file: string;
  readonly url: string | null;
  readonly kind: string;
}

interface Gold {
  readonly file: string;
  readonly agencies: 'none' | readonly { readonly evidence: string }[];
  readonly quotes?: readonly { readonly start: string }[];
}

const readJson = <T>(name: string): T => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;

/** Letters and digits alone. */
const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

describe.skipIf(!existsSync(join(folder, 'index.json')))('saved pages', () => {
  const pages = existsSync(join(folder, 'index.json')) ? readJson<Page[]>('index.json') : [];
  const articleOf = ({ file, url }: Page) =>
    readHtml(readFileSync(join(folder, file), 'utf8'), url ?? `https://${file.split('--')[0]}/`).article;

  it.each(pages)('$file is told for what it is', (page) => {
    const isNews = page.kind !== 'non-news' && page.kind !== 'non-english';
    expect(articleOf(page).kind === 'article').toBe(isNews);
  });

  it('nearly every quotation and every credit that a reader found is read', { timeout: 120_000 }, () => {
    const missed: string[] = [];
    let wanted = 0;
    for (const { file, quotes, agencies } of readJson<Gold[]>('gold.json')) {
      const page = pages.find((each) => each.file === file);
      if (page === undefined) continue;
      const article = articleOf(page);
      const text = article.blocks.map((block) => block.text);
      const around = [article.byline ?? '', ...article.authors, ...article.creditLines, ...article.captions];
      const evidence = agencies === 'none' ? [] : agencies.map((agency) => agency.evidence);
      const lookFor = (words: string, lines: readonly string[]): void => {
        wanted++;
        if (!lines.some((line) => bare(line).includes(bare(words)))) missed.push(`${file}: ${words}`);
      };
      for (const { start } of quotes ?? []) lookFor(start, text);
      for (const words of evidence) lookFor(words, [...text, ...around]);
    }
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(0.01 * wanted);
  });
});
