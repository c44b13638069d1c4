import Mark from 'mark.js';
import { clockTime } from './clockTime';
import { compromiseBaseline } from './compromiseBaseline';

// Runs in the pages that `pageSpeed` opens: what marking with mark.js and reading with compromise costs there.

/** Ms for marking passages, and for reading a text. */
function timeOthers(words: readonly string[], text: string): { markJsMs: number; compromiseMs: number } {
  const mark = new Mark(document.body);
  return {
    markJsMs: clockTime(() => {
      for (const passage of words) mark.mark(passage, { separateWordSearch: false, acrossElements: true });
    }),
    compromiseMs: clockTime(() => compromiseBaseline(text)),
  };
}

Object.assign(globalThis, { timeOthers });
