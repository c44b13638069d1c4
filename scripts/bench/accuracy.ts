import { createEngine } from '../../src/engine/createEngine';
import { openJudges } from '../../src/engine/Judges';
import { SHIPPED_WEIGHTS } from '../../src/engine/shippedWeights';
import type { Measured } from './Measured';
import { printTable, type Row } from './printTable';
import { scoreArticle } from './scoreArticle';
import { scoreChains } from './scoreChains';
import { scoreField } from './scoreField';
import { scoreHearsay } from './scoreHearsay';
import { scoreNames } from './scoreNames';
import { scorePages } from './scorePages';
import { scorePolnear } from './scorePolnear';
import { scorePress } from './scorePress';
import { scoreReading } from './scoreReading';
import { scoreReuse } from './scoreReuse';
import { scoreTopics } from './scoreTopics';
import { sharedFolder } from './sharedFolder';
import { type Scores, YARDSTICKS, type YardstickId } from './yardsticks';

const PARTS = [
  'hearsay',
  'press',
  'topics',
  'field',
  'polnear',
  'pages',
  'chains',
  'article',
  'names',
  'reuse',
  'reading',
] as const;
export type AccuracyPart = (typeof PARTS)[number];

export const isAccuracyPart = (name: string): name is AccuracyPart => (PARTS as readonly string[]).includes(name);

function rowsOf(ours: Scores, shipped: Scores, baseline: Scores): Row[] {
  return (Object.keys(YARDSTICKS) as YardstickId[])
    .filter((id) => id in ours)
    .map((id) => {
      const { name, people, atLeast, aim } = YARDSTICKS[id];
      return [name, ours[id], shipped[id] ?? '', baseline[id], people, atLeast, aim];
    });
}

export interface AccuracyOptions {
  /** Prints what was missed, one a line, after the table. */
  readonly misses: boolean;
  /** Runs the baseline too, which takes most of the time. */
  readonly baseline: boolean;
  /** Prints Hearsay's figures by register too. */
  readonly groups: boolean;
}

/**
 * Scores the engine on the yardsticks (on Hearsay with weights that have not seen the register at hand), beside compromise as most would use it, people, and what is asked.
 *
 * @param parts which of the yardsticks; all of them where empty.
 */
export async function accuracy(
  parts: readonly AccuracyPart[],
  { misses: withMisses, baseline: withBaseline, groups }: AccuracyOptions,
): Promise<void> {
  const shared = sharedFolder();
  if (shared === null)
    console.log(
      '\nAccuracy: Hearsay and names only. The other labelled texts and pages are not part of this repository: they belong in ../shared, or where ACCORDING_TO_SHARED points.',
    );
  const wanted = (parts.length > 0 ? parts : PARTS).filter(
    (part) => shared !== null || part === 'hearsay' || part === 'names',
  );
  const engine = createEngine({ weights: SHIPPED_WEIGHTS, index: null });
  const folder = shared ?? '';
  const runs: Record<Exclude<AccuracyPart, 'reading'>, () => Promise<Measured> | Measured> = {
    hearsay: () => scoreHearsay(groups),
    press: () => scorePress(),
    topics: () => scoreTopics(folder, engine),
    field: () => scoreField(folder, engine),
    polnear: () => scorePolnear(folder, openJudges(SHIPPED_WEIGHTS), withBaseline),
    pages: () => scorePages(folder, engine, withBaseline),
    chains: () => scoreChains(folder, engine, withBaseline),
    article: () => scoreArticle(folder, engine, withBaseline),
    names: () => scoreNames(engine),
    reuse: () => scoreReuse(folder, engine),
  };
  const measured: Measured[] = [];
  for (const part of wanted) {
    if (part === 'reading') continue;
    const started = performance.now();
    measured.push(await runs[part]());
    console.error(`accuracy: ${part} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
  const ours = Object.assign({}, ...measured.map((m) => m.ours)) as Scores;
  const shipped = Object.assign({}, ...measured.map((m) => m.shipped)) as Scores;
  const baseline = Object.assign({}, ...measured.map((m) => m.baseline)) as Scores;
  if (measured.length > 0)
    printTable(
      'Accuracy',
      ['', 'ours', 'as shipped', 'compromise', 'people', 'at least', 'aim'],
      rowsOf(ours, shipped, baseline),
    );
  for (const { details } of measured) if (details.length > 0) console.log(`\n${details.join('\n')}`);
  if (withMisses) for (const { misses } of measured) if (misses.length > 0) console.log(`\n${misses.join('\n')}`);
  // A table of its own: what one would take instead is another program.
  if (wanted.includes('reading')) await scoreReading(folder, engine, { misses: withMisses, baseline: withBaseline });
}
