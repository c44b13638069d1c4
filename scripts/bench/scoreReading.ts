import { join } from 'node:path';
import type { Engine } from '../../src/engine/createEngine';
import { openForest } from '../../src/page/judge/openForest';
import { pageSource } from '../browsers/PageSource';
import { readJsonl } from '../lib/readJsonl';
import type { PageReader } from '../read/PageReader';
import { plainReader } from '../read/plainReader';
import { readingToJson } from '../read/readingToJson';
import { foldOfOutlet, PAGE_FOLDS } from '../train/page/foldOfOutlet';
import type { GoldPage } from '../train/page/GoldPage';
import { heldOutReader } from '../train/page/learnReader';
import { printTable, type Row } from './printTable';
import { readabilityReading } from './readingBaseline';
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

/** The readers by trees learned without the outlets of each part, or null, with a word about it, where none were kept. */
function heldOutReaders(): PageReader[] | null {
  const kept = Array.from({ length: PAGE_FOLDS }, (_, fold) => heldOutReader(fold)).filter((bytes) => bytes !== null);
  if (kept.length === PAGE_FOLDS) return kept.map((bytes) => plainReader(openForest(bytes)));
  console.error('reading: by weights that have seen the outlets only; `npm run train -- page` keeps others');
  return null;
}

/**
 * How well the article's text is found on saved pages, beside Readability on the same pages with the same DOM. Prints a
 * table: each outlet's pages as read by weights that have not seen the outlet, where such were kept, and as the extension reads them.
 */
export async function scoreReading(shared: string, engine: Engine, options: ReadingOptions): Promise<void> {
  const folder = join(shared, 'reading', 'pages');
  const heldOut = heldOutReaders();
  const shipped = plainReader();
  const lines: Record<'unseen' | 'shipped' | 'baseline', unknown[]> = { unseen: [], shipped: [], baseline: [] };
  for (const { file, outlet } of readJsonl<GoldPage>(join(shared, 'reading', 'gold.jsonl'))) {
    const source = pageSource(join(folder, file));
    const lineOf = async (reader: PageReader): Promise<unknown> => {
      const reading = await reader.read(source);
      return readingToJson(file, reading, engine.analyse(reading.article));
    };
    if (heldOut !== null) lines.unseen.push(await lineOf(heldOut[foldOfOutlet(outlet)]!));
    lines.shipped.push(await lineOf(shipped));
    if (options.baseline && source.kind === 'saved') lines.baseline.push({ file, ...readabilityReading(source) });
  }
  const run = (name: string, read: readonly unknown[]) => {
    if (read.length === 0) return null;
    const files = [join(shared, 'reading', 'gold.jsonl'), writePredictions(name, read)];
    const { score, misses } = scoreAsJson(join(shared, 'reading', 'score-reading.mjs'), files);
    return { score: score as ReadingScore, misses };
  };
  const unseen = run('reading-unseen', lines.unseen);
  const ours = run('reading', lines.shipped);
  const other = run('reading-readability', lines.baseline);
  const rows = ROWS.map(([name, of, atLeast, aim]): Row => {
    const figures = [unseen, ours, other].map((each) => each && of(each.score));
    return [name, ...figures, atLeast, aim];
  });
  printTable('Reading', ['', 'outlets unseen', 'as shipped', 'Readability', 'at least', 'aim'], rows);
  if (options.misses) console.log(`\n${(unseen ?? ours)?.misses.join('\n')}`);
}
