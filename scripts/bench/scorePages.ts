import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '../../src/engine/createEngine';
import { NO_TIMINGS, reportToJson } from '../lib/reportToJson';
import { compromiseReport } from './compromiseBaseline';
import type { Measured } from './Measured';
import { readSavedPage } from './readSavedPage';
import { scoreAsJson, writePredictions } from './runScorer';
import type { Scores } from './yardsticks';

interface PagesScore {
  readonly quotations: Record<'foundPct' | 'speakerPct' | 'surnameOnlyPct' | 'wrongPct', number> & {
    readonly notStatements: string;
  };
  readonly agencies: {
    readonly f1: number;
    readonly rolePct: number | null;
    readonly precision: number;
    readonly recall: number;
  };
}

const scoresOf = ({ quotations, agencies }: PagesScore): Scores => ({
  found: quotations.foundPct,
  fullName: quotations.speakerPct,
  surname: quotations.surnameOnlyPct,
  wrong: quotations.wrongPct,
  notStatements: quotations.notStatements,
  agencies: agencies.f1,
  agencyRole: agencies.rolePct,
});

/** The saved pages of the yardsticks, by name. */
export function savedPages(shared: string): string[] {
  const folder = join(shared, 'pages');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => join(folder, name));
}

/** One page read and analysed without a browser, by the engine and by the baseline, as `inspect --json` would print it. */
export function inspectPage(file: string, engine: Engine, withBaseline: boolean) {
  const article = readSavedPage(file);
  const ours = reportToJson(engine.analyse(article), { file, timings: NO_TIMINGS, errors: [] });
  const text = withBaseline ? article.blocks.map((block) => block.text).join('\n\n') : '';
  return { ours, baseline: { page: { file }, ...compromiseReport(text) } };
}

/** Quotations, speakers and agencies of the saved pages. */
export function scorePages(shared: string, engine: Engine, withBaseline: boolean): Measured {
  const inspected = savedPages(shared).map((file) => inspectPage(file, engine, withBaseline));
  const run = (name: string, lines: readonly unknown[]) =>
    scoreAsJson(join(shared, 'pages', 'score-pages.mjs'), [
      join(shared, 'pages', 'gold.json'),
      writePredictions(name, lines),
    ]);
  const ours = run(
    'pages',
    inspected.map((page) => page.ours),
  );
  const baseline = run(
    'pages-compromise',
    inspected.map((page) => page.baseline),
  );
  const left = inspected
    .filter(({ ours: { page } }) => page.kind !== 'article')
    .map(({ ours: { page } }) => `${page.kind}: ${page.file}`);
  return {
    ours: scoresOf(ours.score as PagesScore),
    baseline: withBaseline ? { ...scoresOf(baseline.score as PagesScore), agencies: null, agencyRole: null } : {},
    details: [`Pages, in full: ${JSON.stringify(ours.score)}`],
    misses: [...ours.misses, ...left],
  };
}
