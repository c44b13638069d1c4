import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../../src/engine/createEngine';
import { analyseText, chainTexts } from './chainTexts';
import type { Measured } from './Measured';
import { runScorer, writePredictions } from './runScorer';
import { inspectPage } from './scorePages';

/** How many of the made-up cases, each a fault met in the field, hold. */
export function scoreField(shared: string, engine: Engine): Measured {
  const script = join(shared, 'field', 'check-cases.mjs');
  const cases = join(shared, 'field', 'cases.jsonl');
  const folder = mkdtempSync(join(tmpdir(), 'according-to-field-'));
  runScorer(script, [cases, '--pages', folder], true);
  const reports = [
    ...chainTexts(script, cases).map((text) => analyseText(text, engine)),
    ...readdirSync(folder).map((file) => inspectPage(join(folder, file), engine, false).ours),
  ];
  const lines = runScorer(script, [cases, writePredictions('field', reports), '--misses'])
    .stdout.trim()
    .split('\n');
  const isKind = (line: string): boolean => /^\s*\d+ of \d+ /u.test(line);
  const kinds = lines.filter(isKind);
  const [hold, all] = kinds.pop()?.match(/\d+/gu) ?? [];
  return {
    ours: { field: `${hold} of ${all}` },
    baseline: {},
    details: ['Field, cases that hold by kind:', ...kinds.map((line) => `  ${line.trim()}`)],
    misses: lines.filter((line) => !isKind(line)),
  };
}
