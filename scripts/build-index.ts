// Builds indexes with the same engine that reads pages.
//   npm run build-index                                  the bundled index, src/data/index.json, from the articles in src/data
//   npm run build-index -- --out FILE INPUT…             a pack of saved pages (.html), texts (.txt), JSONL files and folders of them
//     [--shard I/N] [--workers N] [--licence TERMS] [--made-by NAME] [--date DATE]
//   npm run build-index -- --out FILE --merge PACK…      one pack of several
//   npm run -s build-index -- FILE… > my-index.json      an index as JSON of a few pages

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isMainThread, workerData } from 'node:worker_threads';
import { readHeader } from '../src/engine/index/pack/readHeader';
import { buildJson } from './build-index/buildJson';
import { buildPack } from './build-index/buildPack';
import { mergeFiles } from './build-index/mergeFiles';
import { parseOptions } from './build-index/parseOptions';
import { serveUnits } from './build-index/serveUnits';
import { projectRoot } from './lib/projectRoot';
import { tellFailure } from './lib/tellFailure';

async function buildBundled(): Promise<void> {
  const folder = join(projectRoot(), 'src', 'data');
  const articles = readdirSync(folder).filter((name) => name.endsWith('.html'));
  const index = await buildJson(articles.sort().map((name) => join(folder, name)));
  const path = join(folder, 'index.json');
  writeFileSync(path, `${JSON.stringify(index, null, 1)}\n`);
  const counts = `${index.claims.length} claims of ${index.articles.length} articles, ${index.entities.length} entities`;
  console.error(`build-index: ${counts} in ${relative(projectRoot(), path)}`);
}

async function main(): Promise<void> {
  const { version } = JSON.parse(readFileSync(join(projectRoot(), 'package.json'), 'utf8')) as { version: string };
  const options = parseOptions(process.argv.slice(2), version);
  const { inputs, out, merge, maker } = options;
  if (inputs.length === 0) return buildBundled();
  if (out === null) {
    process.stdout.write(`${JSON.stringify(await buildJson(inputs))}\n`);
    return;
  }
  const pack = merge ? mergeFiles(inputs, maker, out) : await buildPack(options, out, new URL(import.meta.url));
  const { claims, articles, entities, checksum } = readHeader(pack).header;
  console.error(
    `build-index: ${claims} claims of ${articles} articles, ${entities} entities in ${out}, checksum ${checksum}`,
  );
}

if (isMainThread) await main().catch(tellFailure('build-index'));
else serveUnits((workerData as { folder: string }).folder);
