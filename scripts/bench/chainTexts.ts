import type { Engine } from '../../src/engine/createEngine';
import { articleFromText } from '../../src/engine/text/articleFromText';
import { NO_TIMINGS, reportToJson } from '../lib/reportToJson';
import { runScorer } from './runScorer';

export interface ChainText {
  readonly id: string;
  readonly text: string;
  readonly outlet: string | null;
  readonly published?: string | null;
}

/** The texts of a gold file of chains, as its scorer prints them. */
export const chainTexts = (script: string, gold: string): ChainText[] =>
  runScorer(script, [gold, '--texts'])
    .stdout.split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as ChainText);

/** A report as `analyse` prints it. */
export function analyseText({ id, ...text }: ChainText, engine: Engine) {
  const report = engine.analyse(articleFromText(text));
  return { id, ...reportToJson(report, { file: null, timings: NO_TIMINGS, errors: [] }) };
}
