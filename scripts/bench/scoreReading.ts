import { join } from 'node:path';
import type { Engine } from '../../src/engine/createEngine';
import type { Forest } from '../../src/learned/Forest';
import { openForest } from '../../src/page/judge/openForest';
import { pageSource } from '../browsers/PageSource';
import { plainReader } from '../read/plainReader';
import { readingToJson } from '../read/readingToJson';
import { foldOfOutlet, PAGE_FOLDS } from '../train/page/foldOfOutlet';
import type { GoldPage } from '../train/page/GoldPage';
import { heldOutReader } from '../train/page/learnReader';
import { printTable, type Row } from './printTable';
import { readabilityReading } from './readingBaseline';
import { readJsonl } from './readJsonl';
import { scoreAsJson, writePredictions } from './runScorer';

interface Part {
  readonly pages: number;
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly lost: number;
  readonly poor: number;
  readonly notRead: number;
}

interface ReadingScore {
  readonly news: Part;
  readonly taken: Part;
  readonly otherLanguage: { readonly pages: number; readonly leftAlone: number };
  readonly titlePct: number | null;
  readonly datePct: number | null;
}

/** What is asked and what is aimed at, row by row. */
const ROWS: readonly [string, (score: ReadingScore) => number, string, string][] = [
  ['News pages: F1 of their text', ({ news }) => news.f1, '96', '98'],
  ['  precision', ({ news }) => news.precision, '96', '98'],
  ['  recall', ({ news }) => news.recall, '97', '98'],
  ['  lost (F1 below 0.5)', ({ news }) => news.lost, '2', '0'],
  ['  poor (below 0.8)', ({ news }) => news.poor, '6', '2'],
  ['  taken for no article', ({ news }) => news.notRead, '–', '–'],
  ['All pages taken for an article: F1', ({ taken }) => taken.f1, '–', '–'],
  ['Pages of another language left alone', ({ otherLanguage }) => otherLanguage.leftAlone, '45', '45'],
  ['Title right, %', ({ titlePct }) => titlePct ?? Number.NaN, '98', '99'],
  ['Date right, %', ({ datePct }) => datePct ?? Number.NaN, '94', '98'],
];

export interface ReadingOptions {
  readonly misses: boolean;
  readonly baseline: boolean;
}

/** The trees learned without the outlets of a part; the shipped ones, with a word about it, where none were kept. */
function forestWithout(fold: number): Forest | undefined {
  const bytes = heldOutReader(fold);
  if (bytes !== null) return openForest(bytes);
  console.error(`reading: part ${fold} by weights that have seen its outlets; \`npm run train -- page\` keeps others`);
  return undefined;
}

/**
 * How well the article's text is found on saved pages, beside Readability on the same pages with the same DOM. Prints a
 * table. Each outlet's pages are read by weights that have not seen the outlet.
 */
export async function scoreReading(shared: string, engine: Engine, options: ReadingOptions): Promise<void> {
  const folder = join(shared, 'reading', 'pages');
  const ours: unknown[] = [];
  const baseline: unknown[] = [];
  const readers = Array.from({ length: PAGE_FOLDS }, (_, fold) => plainReader(forestWithout(fold)));
  for (const { file, outlet } of readJsonl<GoldPage>(join(shared, 'reading', 'gold.jsonl'))) {
    const source = pageSource(join(folder, file));
    const reading = await readers[foldOfOutlet(outlet)]!.read(source);
    ours.push(readingToJson(file, reading, engine.analyse(reading.article)));
    if (options.baseline && source.kind === 'saved') baseline.push({ file, ...readabilityReading(source) });
  }
  const run = (name: string, lines: readonly unknown[]) =>
    scoreAsJson(join(shared, 'reading', 'score-reading.mjs'), [
      join(shared, 'reading', 'gold.jsonl'),
      writePredictions(name, lines),
    ]);
  const { score, misses } = run('reading', ours);
  const other = options.baseline ? (run('reading-readability', baseline).score as ReadingScore) : null;
  const rows = ROWS.map(
    ([name, of, atLeast, aim]): Row => [name, of(score as ReadingScore), other && of(other), atLeast, aim],
  );
  printTable('Reading', ['', 'ours', 'Readability', 'at least', 'aim'], rows);
  if (options.misses) console.log(`\n${misses.join('\n')}`);
}
