// `npm run -s read -- [--browser none|chromium|firefox] FILE_OR_URL…`: reads each page as the content script does and
// prints a line of JSON a page: what it says about itself and the blocks of its article. `none` (what is taken where
// nothing is said) is a DOM without layout, for saved pages only. Files may be compressed (`.gz`).

import { parseArgs } from 'node:util';
import { createEngine } from '../src/engine/createEngine';
import { SHIPPED_WEIGHTS } from '../src/engine/shippedWeights';
import { installChromium } from './browsers/installChromium';
import { installFirefox } from './browsers/installFirefox';
import { pageSource } from './browsers/PageSource';
import { tellFailure } from './lib/tellFailure';
import { chromiumReader } from './read/chromiumReader';
import { firefoxReader } from './read/firefoxReader';
import type { PageReader } from './read/PageReader';
import { plainReader } from './read/plainReader';
import { readingToJson } from './read/readingToJson';

const READERS: Record<string, () => PageReader | Promise<PageReader>> = {
  none: plainReader,
  chromium: () => chromiumReader(installChromium()),
  firefox: () => firefoxReader(firefoxHere()),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'string', default: 'none' } },
});
const openReader = READERS[values.browser];
if (openReader === undefined || positionals.length === 0) {
  console.error('usage: npm run -s read -- [--browser none|chromium|firefox] FILE_OR_URL…');
  process.exit(2);
}

await readAll(openReader).catch(tellFailure('read'));

async function readAll(open: () => PageReader | Promise<PageReader>): Promise<void> {
  const engine = createEngine({ weights: SHIPPED_WEIGHTS, index: null });
  const reader = await open();
  try {
    for (const file of positionals) {
      try {
        const reading = await reader.read(pageSource(file));
        console.log(JSON.stringify(readingToJson(file, reading, engine.analyse(reading.article))));
      } catch (error) {
        // A page that cannot be opened is told like one that cannot be read; the others go on.
        process.exitCode = 1;
        const reason = error instanceof Error ? error.message : String(error);
        console.log(JSON.stringify({ file, kind: 'failed', blocks: [], errors: [reason] }));
      }
    }
  } finally {
    await reader.close();
  }
}

function firefoxHere(): string {
  const firefox = installFirefox();
  if (!firefox) throw new Error('Firefox is not here; install it, or set ACCORDING_TO_FIREFOX to its path');
  return firefox;
}
