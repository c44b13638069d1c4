import nlp from 'compromise';
import index from '../../src/data/index.json';
import { createEngine } from '../../src/engine/createEngine';
import { checkIndexFile } from '../../src/engine/index/checkIndexFile';
import { SHIPPED_WEIGHTS } from '../../src/engine/shippedWeights';
import { articleFromText } from '../../src/engine/text/articleFromText';
import type { Article } from '../../src/model/Article';
import { clockTime } from './clockTime';
import { madeUpText } from './madeUpText';
import { median } from './median';
import { printTable, type Row } from './printTable';
import { readSavedPage } from './readSavedPage';
import { savedPages } from './scorePages';
import { sharedFolder } from './sharedFolder';
import { stageSpeed } from './stageSpeed';

/** Rounds over all texts, of which the best counts for each: V8 goes on compiling through the first eight or so. */
const ROUNDS = 14;

interface Sample {
  readonly article: Article;
  readonly text: string;
  readonly words: number;
}

function sample(article: Article): Sample {
  const text = article.blocks.map((block) => block.text).join('\n\n');
  return { article, text, words: text.split(/\s+/).length };
}

/** Texts to be read by both: the saved pages where they are here, else made-up articles. */
function samples(): { readonly name: string; readonly list: readonly Sample[] } {
  const shared = sharedFolder();
  if (shared === null) {
    const list = [1, 2, 3, 4, 5, 6].map((seed) => sample(articleFromText({ text: madeUpText(1_000, seed) })));
    return { name: `${list.length} made-up articles`, list };
  }
  const list = savedPages(shared)
    // As it comes in a message: the strings whole, not strung together from the parser.
    .map((file) => JSON.parse(JSON.stringify(readSavedPage(file))) as Article)
    .filter((article) => article.kind === 'article')
    .map(sample);
  return { name: `${list.length} saved pages`, list };
}

interface Timing {
  readonly first: number;
  /** One figure a text: ms per 1,000 words. */
  readonly warm: readonly number[];
}

/** Ms per 1,000 words over all texts. */
function mean(list: readonly Sample[], perText: readonly number[]): number {
  const words = list.reduce((sum, one) => sum + one.words, 0);
  return list.reduce((sum, one, i) => sum + perText[i]! * one.words, 0) / words;
}

/**
 * The first text is read cold; then all of them are read round after round, and the shortest time of each on the clock counts: what
 * remains when nothing is compiled and nothing else runs. One reader after the other, not by turns: the garbage that compromise leaves
 * behind costs whoever runs next up to twice its own time (measured).
 */
function time(list: readonly Sample[], read: (one: Sample) => unknown): Timing {
  const per1000 = (one: Sample): number => (clockTime(() => read(one)) * 1000) / one.words;
  const first = per1000(list[0]!);
  const rounds = Array.from({ length: ROUNDS }, () => list.map(per1000));
  return { first, warm: list.map((_, i) => Math.min(...rounds.map((round) => round[i]!))) };
}

/** Time of the whole engine per 1,000 words, beside compromise's tags alone on the same texts in the same process. */
export function engineSpeed(): void {
  const { name, list } = samples();
  const started = performance.now();
  const engine = createEngine({ weights: SHIPPED_WEIGHTS, index: checkIndexFile(index) });
  const opened = performance.now() - started;
  const ours = time(list, ({ article }) => engine.analyse(article));
  const words = list.reduce((sum, one) => sum + one.words, 0);
  const stages = stageSpeed(
    list.map((one) => one.article),
    words,
  );
  const theirs = time(list, ({ text }) => nlp(text));
  const row = (what: string, a: number, b: number): Row => [
    what,
    a.toFixed(2),
    b.toFixed(2),
    `${(b / a).toFixed(1)} ×`,
  ];
  printTable(
    `Engine, ms per 1,000 words (${name}, ${words} words)`,
    ['', 'ours', 'compromise', 'ratio'],
    [
      row('warm, median text', median(ours.warm), median(theirs.warm)),
      row('warm, all texts', mean(list, ours.warm), mean(list, theirs.warm)),
      row('warm, slowest text', Math.max(...ours.warm), Math.max(...theirs.warm)),
      row('first text', ours.first, theirs.first),
    ],
  );
  const all = Object.values(stages).reduce((sum, ms) => sum + ms, 0);
  const told = Object.entries({ ...stages, 'all stages': all }).map(([stage, ms]) => `${stage} ${ms.toFixed(1)}`);
  console.log(`of which, on average: ${told.join(', ')}`);
  console.log(`opening the weights: ${opened.toFixed(1)} ms; aim: 6 ms per 1,000 words warm, later 1.5`);
}
