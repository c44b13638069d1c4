import { existsSync } from 'node:fs';
import { createEngine } from '../../src/engine/createEngine';
import { buildIndex } from '../../src/engine/index/buildIndex';
import { SHIPPED_WEIGHTS } from '../../src/engine/shippedWeights';
import type { IndexFile } from '../../src/model/IndexFile';
import { readUnit } from './readUnit';

/** Makes an index of a few saved pages or texts, in the order given. */
export async function buildJson(files: readonly string[]): Promise<IndexFile> {
  const missing = files.filter((file) => !existsSync(file));
  if (missing.length > 0) throw new Error(`no such file: ${missing.join(', ')}`);
  const engine = createEngine({ weights: SHIPPED_WEIGHTS, index: null });
  const analysed = [];
  for (const file of files) {
    for await (const read of readUnit({ name: file, file, lines: null })) {
      if ('skipped' in read) console.error(`build-index: left out: ${read.skipped}`);
      else {
        const { article } = read;
        const report = engine.analyse(article);
        analysed.push({ article, report, named: engine.entitiesOf(article, report) });
      }
    }
  }
  return buildIndex(analysed);
}
