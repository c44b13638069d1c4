import { findMatches } from '../../src/engine/index/findMatches';
import { openIndex } from '../../src/engine/index/openIndex';
import { articleFromText } from '../../src/engine/text/articleFromText';
import type { Article } from '../../src/model/Article';
import type { Passage } from '../../src/model/Passage';
import type { Statement } from '../../src/model/Statement';
import { cpuTime } from './cpuTime';
import { alter, madeUpIndex } from './madeUpIndex';
import { madeUpWriter } from './madeUpWriter';
import { medianTime } from './median';
import { printTable, type Row } from './printTable';
import { seededRandom } from './seededRandom';

const STATEMENTS = 50;
const CHANGED = [0, 0.1, 0.2, 0.4];

type Said = Pick<Statement, 'content' | 'speaker'>;

/** The plain way: every statement against every claim by the words they share. */
function plainScan(statements: readonly string[], claims: readonly ReadonlySet<string>[]): number {
  let best = 0;
  for (const statement of statements) {
    const words = statement.toLowerCase().split(/\W+/);
    for (const claim of claims) {
      let shared = 0;
      for (const word of words) if (claim.has(word)) shared++;
      if (shared / words.length > best) best = shared / words.length;
    }
  }
  return best;
}

function asStatement(text: string, block: number): Said {
  const passage: Passage = { block, start: 0, end: text.length, text };
  return { content: [passage], speaker: null };
}

interface Page {
  readonly article: Article;
  readonly statements: readonly Said[];
  readonly texts: readonly string[];
}

function pageOf(texts: readonly string[]): Page {
  return { article: articleFromText({ text: texts.join('\n\n') }), statements: texts.map(asStatement), texts };
}

/** Half of a page's statements are copies of claims with that share of their words changed, the rest are new. */
function measure(claims: number): Row {
  const file = madeUpIndex(claims);
  let index = openIndex(madeUpIndex(100));
  const opened = cpuTime(() => {
    index = openIndex(file);
  });
  const random = seededRandom(11);
  const writer = madeUpWriter(random);
  const step = Math.floor(claims / STATEMENTS);
  const copies = (share: number) =>
    Array.from({ length: STATEMENTS }, (_, i) => alter(file.claims[i * step]!.content, share, random, writer.word));
  const page = pageOf(Array.from({ length: STATEMENTS }, (_, i) => (i % 2 ? writer.clauseOf() : copies(0.2)[i]!)));
  const ours = medianTime(15, 5, () => findMatches(page.article, page.statements, index));
  const sets = file.claims.map(({ content }) => new Set(content.toLowerCase().split(/\W+/)));
  const plain = medianTime(claims > 20_000 ? 1 : 5, 0, () => plainScan(page.texts, sets));
  const found = CHANGED.map((share) => {
    const altered = pageOf(copies(share));
    const { matches } = findMatches(altered.article, altered.statements, index);
    return matches.filter((list, i) => list.some((m) => m.claim === `c${i * step}`)).length;
  });
  const percent = found.map((count) => ((100 * count) / STATEMENTS).toFixed(0)).join(' / ');
  return [
    `${claims} claims`,
    ours.toFixed(2),
    plain.toFixed(1),
    `${(plain / ours).toFixed(0)} ×`,
    opened.toFixed(0),
    percent,
  ];
}

/** Time to match one page against made-up indexes of three sizes, beside a plain scan. */
export function matchingSpeed(): void {
  printTable(
    `Matching ${STATEMENTS} statements (medians of CPU time; made-up claims)`,
    [
      '',
      'ours, ms',
      'plain scan, ms',
      'ratio',
      'opening once, ms',
      `found of copies with ${CHANGED.map((s) => `${s * 100} %`).join(' / ')} of words changed, %`,
    ],
    [1_000, 10_000, 100_000].map(measure),
  );
}
