import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { openPack } from '../../src/engine/index/pack/openPack';
import { packArticles } from '../../src/engine/index/pack/packArticles';
import type { IndexFile } from '../../src/model/IndexFile';
import { alter } from './index/alter';
import type { CopyTests } from './index/CopyTest';
import { copyTests } from './index/copyTests';
import { madeUpArticles } from './index/madeUpIndex';
import { packSearcher, pageOf, wordingsFound } from './index/packSearcher';
import { flexSearcher, miniSearcher, plainScanner } from './index/rivals';
import type { Searcher } from './index/Searcher';
import { strangers } from './index/strangers';
import { madeUpWriter } from './madeUpWriter';
import { medianTime } from './median';
import { printTable, type Row } from './printTable';
import { seededRandom } from './seededRandom';

const SIZES = [1_000, 10_000, 100_000, 1_000_000];
/** What one would take instead, and the sizes up to which a page takes it less than a minute. */
const RIVALS = [
  { name: 'minisearch', make: miniSearcher, upTo: 10_000 },
  { name: 'flexsearch', make: flexSearcher, upTo: 100_000 },
  { name: 'plain scan', make: plainScanner, upTo: 100_000 },
];
/** Of the others' searches so many statements are tried, as each takes up to a tenth of a second. */
const RIVALS_TRIED = 50;
const STATEMENTS = 50;
/** Runs that are measured, and those before them. */
interface Runs {
  readonly timed: number;
  readonly before: number;
}
/** Warmed up: of the first 25 runs the median is half as much again to twice as much. */
const OUR_RUNS: Runs = { timed: 101, before: 100 };
/** Of the others: seconds each in a large index. */
const FEW_RUNS: Runs = { timed: 3, before: 1 };
const ONE_RUN: Runs = { timed: 1, before: 0 };
const MAKER = { engine: 'bench', licence: null, madeBy: null, date: null };

/** The numbers of the claims above, from 0, in the order of the articles. */
function contentsOf(files: Iterable<IndexFile>): string[] {
  return [...files].flatMap(({ claims }) => claims.map(({ content }) => content));
}

/** A page of which every second statement is a copy with a fifth of its words changed; the others are new. */
function mixedPage(contents: readonly string[]): string[] {
  const random = seededRandom(13);
  const writer = madeUpWriter(random);
  const step = Math.floor(contents.length / STATEMENTS);
  return Array.from({ length: STATEMENTS }, (_, i) =>
    i % 2 ? writer.clauseOf() : alter(contents[i * step]!, 0.2, random, writer.word),
  );
}

function foundShare({ tests }: CopyTests, searcher: Searcher, most: number): string {
  const step = Math.max(1, Math.floor(tests.length / most));
  const tried = tests.filter((_, i) => i % step === 0);
  const found = searcher.search(tried.map(({ text }) => text));
  const hits = tried.filter(({ of }, i) => of.some((claim) => found[i]!.includes(claim))).length;
  return ((100 * hits) / tried.length).toFixed(1);
}

const megabytes = (bytes: number | null | undefined): string =>
  bytes === null || bytes === undefined ? '–' : (bytes / 1e6).toFixed(bytes < 1e6 ? 2 : 1);

function rowOf(
  name: string,
  searcher: Searcher,
  page: readonly string[],
  tests: readonly CopyTests[],
  { timed, before }: Runs,
  most: number,
): Row {
  const searchMs = medianTime(timed, before, () => searcher.search(page));
  return [
    name,
    searcher.openMs?.toFixed(1),
    searchMs.toFixed(2),
    megabytes(searcher.memory),
    megabytes(searcher.stored?.index),
    megabytes(searcher.stored?.wordings),
    ...tests.map((one) => foundShare(one, searcher, most)),
  ];
}

function measure(claims: number): void {
  const contents = contentsOf(madeUpArticles(claims));
  const page = mixedPage(contents);
  const tests = copyTests(contents);
  const ours = packSearcher(packArticles(madeUpArticles(claims), MAKER));
  const rows = [rowOf('According To', ours, page, tests, OUR_RUNS, Number.POSITIVE_INFINITY)];
  for (const { name, make, upTo } of RIVALS) {
    if (claims <= upTo)
      rows.push(rowOf(name, make(contents), page, tests, claims > 20_000 ? ONE_RUN : FEW_RUNS, RIVALS_TRIED));
  }
  const head = ['', 'open, ms', `${STATEMENTS} statements, ms`, 'memory, MB', 'index, MB gzipped', 'wordings beside'];
  printTable(
    `${claims.toLocaleString('en')} made-up claims; of altered copies found, %`,
    [...head, ...tests.map(({ name }) => name)],
    rows,
  );
}

/** Of two statements by one speaker on one subject, how often is the one said to be the other? */
function measurePrecision(): void {
  const pairs = strangers();
  const known: IndexFile = {
    format: 'according-to-index',
    version: 1,
    articles: [{ id: 'a', title: 'Strangers', outlet: null, url: null, published: null }],
    entities: [],
    claims: pairs.map(({ known: content, speaker }, i) => ({
      id: `c${i}`,
      article: 0,
      kind: 'direct',
      content,
      speaker,
      role: null,
      hops: [],
      entities: [],
    })),
  };
  const index = openPack(packArticles([known], MAKER));
  const page = pageOf(
    pairs.map(({ other }) => other),
    (at) => pairs[at]!.speaker,
  );
  const wrong = wordingsFound(page, index).filter((claims) => claims.length > 0).length;
  printTable(
    'Two different statements of one speaker on one subject',
    ['', 'pairs', 'said to be the same, %'],
    [['According To', String(pairs.length), ((100 * wrong) / pairs.length).toFixed(1)]],
  );
}

/** Finding claims again in indexes of four sizes, beside what one would take instead. @param largest leave out larger sizes */
export function benchIndex(largest: number): void {
  setFlagsFromString('--expose-gc');
  globalThis.gc = runInNewContext('gc');
  measurePrecision();
  for (const size of SIZES) if (size <= largest) measure(size);
}
