// `npm run -s analyse`: JSONL {id, text, outlet?, url?, published?} on stdin, one report a line on stdout, without a browser.

import index from '../src/data/index.json';
import { createEngine } from '../src/engine/createEngine';
import { checkIndexFile } from '../src/engine/index/checkIndexFile';
import { SHIPPED_WEIGHTS } from '../src/engine/shippedWeights';
import { articleFromText } from '../src/engine/text/articleFromText';
import { JsonLineError, readJsonLines } from './lib/readJsonLines';
import { NO_TIMINGS, reportToJson } from './lib/reportToJson';

const textOrNull = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

async function main(): Promise<void> {
  const engine = createEngine({ weights: SHIPPED_WEIGHTS, index: checkIndexFile(index) });
  let line = 0;
  for await (const { id, text, outlet, url, published } of readJsonLines(process.stdin)) {
    line++;
    if (typeof text !== 'string') throw new JsonLineError(line, 'no "text"');
    const article = articleFromText({
      text,
      outlet: textOrNull(outlet),
      url: textOrNull(url),
      published: textOrNull(published),
    });
    // No timings here: the same input must print the same line.
    const json = reportToJson(engine.analyse(article), {
      file: null,
      timings: NO_TIMINGS,
      errors: [],
    });
    process.stdout.write(`${JSON.stringify({ id, ...json })}\n`);
  }
}

main().catch((error: unknown) => {
  console.error(`analyse: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = error instanceof JsonLineError ? 2 : 1;
});
