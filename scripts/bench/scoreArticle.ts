import { join } from 'node:path';
import type { Engine } from '../../src/engine/createEngine';
import { NO_TIMINGS, reportToJson } from '../lib/reportToJson';
import { compromiseReport } from './compromiseBaseline';
import type { Measured } from './Measured';
import { readSavedPage } from './readSavedPage';
import { runScorer, writePredictions } from './runScorer';

const RIGHT = /^(\d+) of \d+ entries right$/m;

/** The bundled article, entry by entry. */
export function scoreArticle(shared: string, engine: Engine, withBaseline: boolean): Measured {
  const file = join(process.env.ACCORDING_TO_ROOT ?? '.', 'src', 'data', 'rukban.html');
  const article = readSavedPage(file);
  const run = (name: string, line: unknown) =>
    runScorer(join(shared, 'article', 'score-article.mjs'), [
      join(shared, 'article', 'gold.json'),
      writePredictions(name, [line]),
    ]).stdout;
  const ours = run('article', reportToJson(engine.analyse(article), { file, timings: NO_TIMINGS, errors: [] }));
  const baseline = run('article-compromise', compromiseReport(article.blocks.map((block) => block.text).join('\n\n')));
  return {
    ours: { article: RIGHT.exec(ours)?.[1] ?? null },
    baseline: withBaseline ? { article: RIGHT.exec(baseline)?.[1] ?? null } : {},
    details: [],
    misses: ours.split('\n').filter((line) => line.startsWith('no')),
  };
}
