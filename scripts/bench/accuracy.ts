import { createEngine } from '../../src/engine/createEngine';
import { SHIPPED_WEIGHTS } from '../../src/engine/shippedWeights';
import { createTagger } from '../../src/engine/tagger/createTagger';
import type { Measured } from './Measured';
import { printTable, type Row } from './printTable';
import { scoreArticle } from './scoreArticle';
import { scoreChains } from './scoreChains';
import { scorePages } from './scorePages';
import { scorePolnear } from './scorePolnear';
import { scoreReading } from './scoreReading';
import { scoreReuse } from './scoreReuse';
import { sharedFolder } from './sharedFolder';
import { type Scores, YARDSTICKS, type YardstickId } from './yardsticks';

const PARTS = ['polnear', 'pages', 'chains', 'article', 'reuse', 'reading'] as const;
export type AccuracyPart = (typeof PARTS)[number];

export const isAccuracyPart = (name: string): name is AccuracyPart => (PARTS as readonly string[]).includes(name);

function rowsOf(ours: Scores, baseline: Scores): Row[] {
  return (Object.keys(YARDSTICKS) as YardstickId[])
    .filter((id) => id in ours)
    .map((id) => {
      const { name, people, atLeast, aim } = YARDSTICKS[id];
      return [name, ours[id], baseline[id], people, atLeast, aim];
    });
}

export interface AccuracyOptions {
  /** Prints what was missed, one a line, after the table. */
  readonly misses: boolean;
  /** Runs the baseline too, which takes most of the time. */
  readonly baseline: boolean;
}

/**
 * Scores the engine on the yardsticks, beside compromise as most would use it, people, and what is asked.
 *
 * @param parts which of the yardsticks; all of them where empty.
 */
export async function accuracy(
  parts: readonly AccuracyPart[],
  { misses: withMisses, baseline: withBaseline }: AccuracyOptions,
): Promise<void> {
  const shared = sharedFolder();
  if (shared === null) {
    console.log(
      '\nAccuracy: skipped. The labelled texts and pages are not part of this repository: they belong in ../shared, or where ACCORDING_TO_SHARED points.',
    );
    return;
  }
  const wanted: readonly AccuracyPart[] = parts.length > 0 ? parts : PARTS;
  const engine = createEngine({ weights: SHIPPED_WEIGHTS, index: null });
  const runs: Record<Exclude<AccuracyPart, 'reading'>, () => Promise<Measured> | Measured> = {
    polnear: () => scorePolnear(shared, createTagger(SHIPPED_WEIGHTS.tagger), withBaseline),
    pages: () => scorePages(shared, engine, withBaseline),
    chains: () => scoreChains(shared, engine, withBaseline),
    article: () => scoreArticle(shared, engine, withBaseline),
    reuse: () => scoreReuse(shared, engine),
  };
  const measured: Measured[] = [];
  for (const part of wanted) {
    if (part === 'reading') continue;
    const started = performance.now();
    measured.push(await runs[part]());
    console.error(`accuracy: ${part} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
  const ours = Object.assign({}, ...measured.map((m) => m.ours)) as Scores;
  const baseline = Object.assign({}, ...measured.map((m) => m.baseline)) as Scores;
  if (measured.length > 0)
    printTable('Accuracy', ['', 'ours', 'compromise', 'people', 'at least', 'aim'], rowsOf(ours, baseline));
  for (const { details } of measured) if (details.length > 0) console.log(`\n${details.join('\n')}`);
  if (withMisses) for (const { misses } of measured) if (misses.length > 0) console.log(`\n${misses.join('\n')}`);
  // A table of its own: what one would take instead is another program.
  if (wanted.includes('reading')) await scoreReading(shared, engine, { misses: withMisses, baseline: withBaseline });
}
