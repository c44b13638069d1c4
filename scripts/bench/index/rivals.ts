import { gzipSync } from 'node:zlib';
import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import { cpuTime } from '../cpuTime';
import type { Searcher } from './Searcher';

/** As many as we compare word by word. */
const MOST_FOUND = 12;

function heap(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const gzipped = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + gzipSync(text, { level: 6 }).length, 0);

/** minisearch 7, as its guide sets it up; any word may be missing. */
export function miniSearcher(contents: readonly string[]): Searcher {
  const options = { fields: ['content'] };
  const built = new MiniSearch(options);
  built.addAll(contents.map((content, id) => ({ id, content })));
  const stored = JSON.stringify(built);
  const before = heap();
  let opened = built;
  const openMs = cpuTime(() => {
    opened = MiniSearch.loadJSON(stored, options);
  });
  return {
    openMs,
    stored: { index: gzipped([stored]), wordings: null },
    memory: heap() - before,
    search: (texts) =>
      texts.map((text) =>
        opened
          .search(text)
          .slice(0, MOST_FOUND)
          .map(({ id }) => Number(id)),
      ),
  };
}

/** flexsearch 0.8 with the words whole and `suggest`, so that not every word must be there. */
export function flexSearcher(contents: readonly string[]): Searcher {
  const options = { tokenize: 'strict', resolution: 9 } as const;
  const built = new Index(options);
  contents.forEach((content, id) => {
    built.add(id, content);
  });
  const stored: [string, string][] = [];
  built.export((key: string, data: string) => {
    stored.push([key, data]);
  });
  const before = heap();
  const opened = new Index(options);
  const openMs = cpuTime(() => {
    for (const [key, data] of stored) opened.import(key, data);
  });
  return {
    openMs,
    stored: { index: gzipped(stored.map(([, data]) => data)), wordings: null },
    memory: heap() - before,
    search: (texts) =>
      texts.map((text) => opened.search(text, { limit: MOST_FOUND, suggest: true }).map((id) => Number(id))),
  };
}

/** The plain way: every statement against every claim by the words they share. */
export function plainScanner(contents: readonly string[]): Searcher {
  const before = heap();
  const claims = contents.map((content) => new Set(content.toLowerCase().split(/\W+/)));
  const score = (words: readonly string[], claim: ReadonlySet<string>): number => {
    let shared = 0;
    for (const word of words) if (claim.has(word)) shared++;
    return shared / words.length;
  };
  const best = (text: string): number[] => {
    const words = text.toLowerCase().split(/\W+/);
    let most = 0;
    let found = -1;
    claims.forEach((claim, at) => {
      const shared = score(words, claim);
      if (shared > most) {
        most = shared;
        found = at;
      }
    });
    return found < 0 ? [] : [found];
  };
  return { openMs: null, stored: null, memory: heap() - before, search: (texts) => texts.map(best) };
}
