// Builds an index with the same engine that reads pages: `npm run build-index` makes the bundled one, src/data/index.json,
// from the articles in src/data; `npm run -s build-index -- FILE… > my-index.json` prints one made from saved pages (.html) or texts (.txt).

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createEngine } from '../src/engine/createEngine';
import { buildIndex } from '../src/engine/index/buildIndex';
import { SHIPPED_WEIGHTS } from '../src/engine/shippedWeights';
import { articleFromText } from '../src/engine/text/articleFromText';
import type { Article } from '../src/model/Article';
import { readSavedPage } from './bench/readSavedPage';

function readFile(file: string): Article {
  return file.endsWith('.txt')
    ? articleFromText({ text: readFileSync(file, 'utf8') })
    : readSavedPage(file, 'about:blank');
}

function main(files: readonly string[]): void {
  const root = process.env.ACCORDING_TO_ROOT ?? '.';
  const folder = join(root, 'src', 'data');
  const bundled = readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => join(folder, name));
  const missing = files.filter((file) => !existsSync(file));
  if (missing.length > 0) throw new Error(`no such file: ${missing.join(', ')}`);
  const engine = createEngine({ weights: SHIPPED_WEIGHTS, index: null });
  const analysed = (files.length > 0 ? files : bundled).map((file) => {
    const article = readFile(file);
    if (article.kind !== 'article') console.error(`build-index: ${file} is left out (${article.kind})`);
    return { article, report: engine.analyse(article) };
  });
  const index = buildIndex(analysed.filter(({ article }) => article.kind === 'article'));
  const json = `${JSON.stringify(index, null, files.length > 0 ? 0 : 1)}\n`;
  const told = `${index.claims.length} claims of ${index.articles.length} articles, ${index.entities.length} entities`;
  if (files.length > 0) process.stdout.write(json);
  else writeFileSync(join(folder, 'index.json'), json);
  console.error(`build-index: ${told}${files.length > 0 ? '' : ` in ${relative(root, join(folder, 'index.json'))}`}`);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(`build-index: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
