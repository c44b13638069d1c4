import Mark from 'mark.js';
import { compromiseBaseline } from './compromiseBaseline';

// Runs in the pages that `pageSpeed` opens: what marking with mark.js and reading with compromise costs there.

function timed(run: () => void): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

/** Ms for marking passages, and for reading a text. */
function timeOthers(words: readonly string[], text: string): { markJsMs: number; compromiseMs: number } {
  const mark = new Mark(document.body);
  return {
    markJsMs: timed(() => {
      for (const passage of words) mark.mark(passage, { separateWordSearch: false, acrossElements: true });
    }),
    compromiseMs: timed(() => compromiseBaseline(text)),
  };
}

Object.assign(globalThis, { timeOthers });
