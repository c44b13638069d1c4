import Mark from 'mark.js';
import type { Article } from '../../src/model/Article';
import type { Report } from '../../src/model/Report';
import type { Statement } from '../../src/model/Statement';
import { markStatements } from '../../src/page/markStatements';
import { paintHighlights } from '../../src/page/paintHighlights';
import { readArticle } from '../../src/page/readArticle';
import { DEFAULT_SETTINGS } from '../../src/platform/defaultSettings';

// Runs in the page that `paintingSpeed` opens: paints the same stretches both ways, over and over.

const ROUNDS = 15;
/** Paintings timed together: the page's clock ticks in tenths of a millisecond. */
const AT_ONCE = 20;
const STATEMENTS = 50;

function madeUpStatements(blocks: readonly { readonly text: string }[]): Statement[] {
  return blocks.slice(0, STATEMENTS).map(({ text }, block): Statement => {
    const end = Math.min(text.length, 150);
    return {
      id: `s${block}`,
      key: `a.${block}`,
      kind: 'direct',
      source: [],
      cue: [],
      content: [{ block, start: 0, end, text: text.slice(0, end) }],
      speaker: null,
      setting: { audience: null, venue: null, place: null, when: null, date: null },
      chain: { depth: 0, hops: [] },
      confidence: 1,
      shown: true,
      foundBy: ['tagger'],
      matches: [],
    };
  });
}

function timed(run: () => void): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

function madeUpReport({ blocks, ...page }: Article): Report {
  const statements = madeUpStatements(blocks);
  return {
    page: { ...page, kind: 'article', dateline: null },
    headings: [],
    statements,
    agencies: [],
    entities: [],
    claims: {},
  };
}

/** Times of both, ms per painting of all statements. */
function paintBothWays(): { ours: number[]; markJs: number[] } {
  const reading = readArticle(document, 'https://norda.example/1');
  const report = madeUpReport(reading.article);
  const ours = Array.from({ length: ROUNDS }, () => {
    const painting = new AbortController();
    const time = timed(() => {
      for (let i = 0; i < AT_ONCE; i++)
        paintHighlights(painting.signal).show(markStatements(report, reading, DEFAULT_SETTINGS), 'underline');
    });
    painting.abort();
    return time / AT_ONCE;
  });
  const { statements } = report;
  const texts = statements.map(({ content }) => content[0]!.text);
  const markJs = Array.from({ length: ROUNDS }, () => {
    const mark = new Mark(document.body);
    const time = timed(() => {
      for (const text of texts) mark.mark(text, { separateWordSearch: false, acrossElements: true });
    });
    mark.unmark();
    return time;
  });
  return { ours, markJs };
}

Object.assign(globalThis, { paintBothWays });
