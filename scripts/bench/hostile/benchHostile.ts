import { parseHTML } from 'linkedom';
import index from '../../../src/data/index.json';
import { analyse } from '../../../src/engine/analyse';
import { checkIndexFile } from '../../../src/engine/index/checkIndexFile';
import type { IndexSource } from '../../../src/engine/index/IndexSource';
import { openIndexFile } from '../../../src/engine/index/openIndexFile';
import { openJudges } from '../../../src/engine/Judges';
import { ALL_RULES } from '../../../src/engine/rules/Rules';
import { SHIPPED_WEIGHTS } from '../../../src/engine/shippedWeights';
import { articleFromText } from '../../../src/engine/text/articleFromText';
import { readArticle } from '../../../src/page/readArticle';
import { cpuTime } from '../cpuTime';
import { printTable, type Row } from '../printTable';
import { timed } from '../timed';
import { growth, type Timed } from './growth';
import { HOSTILE_PAGES } from './hostilePages';
import { HOSTILE_TEXTS, hostileText } from './hostileTexts';

/** In UTF-16 code units. */
const LENGTHS = [10_000, 100_000, 1_000_000] as const;
/** What took longer on one length is not tried on the next: it has shown how it grows, in ms. */
const MOST_MS = 2_000;
/** Linear work shows this much at most: caches fill, arrays double. */
const LINEAR = 1.1;

/** Ms of each stage. */
type Spent = Readonly<Record<string, number>>;
type Measure = (length: number) => Spent;

function engineMeasure(): (text: (length: number) => string) => Measure {
  const judges = openJudges(SHIPPED_WEIGHTS);
  const indexes: IndexSource[] = [{ index: openIndexFile(checkIndexFile(index)), origin: 'bundled' }];
  return (text) => (length) => {
    const article = articleFromText({ text: text(length) });
    const spent: Record<string, number> = {};
    analyse(article, judges, indexes, ALL_RULES, (stage, run) => {
      const { result, ms } = timed(cpuTime, run);
      spent[stage] = ms;
      return result;
    });
    return spent;
  };
}

const pageMeasure =
  (markup: (length: number) => string): Measure =>
  (length) => {
    const { document } = parseHTML(`<!doctype html><html lang="en"><body><article>${markup(length)}</article>`);
    return { reader: cpuTime(() => readArticle(document, 'https://norda.example/2024/03/06/quay')) };
  };

const totalOf = (spent: Spent): number => Object.values(spent).reduce((sum, ms) => sum + ms, 0);

/** One row: the times, the growth of the whole from the last length to the one before, and the stages that grow faster than the text. */
function rowOf(name: string, measure: Measure): Row {
  const runs: { length: number; spent: Spent }[] = [];
  for (const length of LENGTHS) {
    const last = runs.at(-1);
    if (last && totalOf(last.spent) > MOST_MS) break;
    runs.push({ length, spent: measure(length) });
  }
  console.error(`hostile: ${name}: ${runs.map(({ spent }) => totalOf(spent).toFixed(0)).join(', ')} ms`);
  const [short, long] = runs.slice(-2) as [(typeof runs)[0], (typeof runs)[0]];
  const at = (run: typeof short, ms: number): Timed => ({ length: run.length, ms });
  const faster = Object.keys(long.spent).flatMap((stage) => {
    const power = growth(at(short, short.spent[stage] ?? 0), at(long, long.spent[stage]!));
    return power !== null && power > LINEAR ? [`${stage} ${power.toFixed(2)}`] : [];
  });
  const whole = growth(at(short, totalOf(short.spent)), at(long, totalOf(long.spent)));
  return [
    name,
    ...LENGTHS.map((_, i) => (runs[i] ? totalOf(runs[i].spent).toFixed(0) : null)),
    whole === null ? null : whole.toFixed(2),
    faster.join(', '),
  ];
}

/**
 * How reader and engine bear text that is made to be slow: CPU ms on 10 KB, 100 KB and 1 MB of each kind, and with which power of
 * the length they grow. The reader works in a DOM without layout.
 *
 * @param kinds words of the names of the kinds to be tried; all where there are none
 */
export function benchHostile(kinds: readonly string[]): void {
  const chosen = ({ name }: { readonly name: string }): boolean =>
    kinds.length === 0 || kinds.some((kind) => name.includes(kind));
  const head = ['', '10 KB', '100 KB', '1 MB', 'exponent', `stages above ${LINEAR}`];
  const ofEngine = engineMeasure();
  // Compiled before it is measured.
  for (const text of HOSTILE_TEXTS) ofEngine((length) => hostileText(text, length))(2_000);
  printTable(
    'Engine on hostile text, CPU ms',
    head,
    HOSTILE_TEXTS.filter(chosen).map((text) =>
      rowOf(
        text.name,
        ofEngine((length) => hostileText(text, length)),
      ),
    ),
  );
  printTable(
    'Reader on hostile pages, CPU ms',
    head,
    HOSTILE_PAGES.filter(chosen).map(({ name, markup }) => rowOf(name, pageMeasure(markup))),
  );
}
