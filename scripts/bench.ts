// Measures the product side by side with what else there is: `npm run bench`, `npm run bench -- accuracy|speed|index|sizes`; and
// what each rule of the engine is worth: `npm run bench -- ledger [RULE …]`.
// `ends` ends the background worker a hundred times while a hundred pages are read; `storm` measures what pages cost that change
// a thousand times a second; `page` what the saved pages cost in a real browser, and how soon they have their marks; by name only.
// `hostile [WORDS OF A KIND …]` times reader and engine on text made to be slow, and says how they grow with it; by name only.
// `accuracy` takes the names of yardsticks (hearsay, topics, field, polnear, pages, chains, article, names, reuse, reading), `--misses`,
// `--group` for Hearsay by register, and `--ours` to leave the baseline out.

import { accuracy, isAccuracyPart } from './bench/accuracy';
import { benchIndex } from './bench/benchIndex';
import { engineSpeed } from './bench/engineSpeed';
import { benchHostile } from './bench/hostile/benchHostile';
import { ledger } from './bench/ledger';
import { pageSpeed } from './bench/pageSpeed';
import { paintingSpeed } from './bench/paintingSpeed';
import { sizes } from './bench/sizes';
import { stormSpeed } from './bench/stormSpeed';
import { workerEnds } from './bench/workerEnds';
import { workerSpeed } from './bench/workerSpeed';

const args = process.argv.slice(2);
const misses = args.includes('--misses');
const [what = 'all', ...parts] = args.filter((arg) => !arg.startsWith('--'));

/** A million claims take some minutes and three gigabytes: by name only. */
const LARGEST_INDEX = 1_000_000;

const known = ['all', 'ledger', 'hostile', 'accuracy', 'speed', 'index', 'sizes', 'page', 'ends', 'storm'];
const SPEED = { engine: engineSpeed, painting: paintingSpeed, worker: workerSpeed };
const SPEED_PARTS = Object.keys(SPEED) as (keyof typeof SPEED)[];
const isPart = { speed: (part: string) => part in SPEED, index: (part: string) => /^\d+$/.test(part) };
const strangers = parts.filter(
  (part) =>
    what !== 'ledger' &&
    what !== 'hostile' &&
    !(what === 'speed' || what === 'index' ? isPart[what](part) : isAccuracyPart(part)),
);
if (!known.includes(what) || strangers.length > 0) {
  console.error(
    `usage: npm run bench -- [${known.join('|')}] [hearsay|topics|field|polnear|pages|chains|article|names|reuse|reading …] [--group] [--misses] [--ours]`,
  );
  console.error('       npm run bench -- ledger [RULE …]');
  console.error('       npm run bench -- hostile [WORD …] | page | ends | storm');
  console.error('       npm run bench -- index [LARGEST NUMBER OF CLAIMS]');
  console.error('       npm run bench -- speed [engine|painting|worker …]');
  process.exit(2);
}
if (what === 'ledger') await ledger(parts);
// Some minutes.
if (what === 'hostile') benchHostile(parts);
if (what === 'page') await pageSpeed();
if (what === 'ends') await workerEnds();
if (what === 'storm') await stormSpeed();
// Speed first: the first text must meet an engine that has not read any.
if (what === 'all' || what === 'speed') {
  for (const part of SPEED_PARTS.filter((one) => parts.length === 0 || parts.includes(one))) await SPEED[part]();
}
if (what === 'all' || what === 'index') benchIndex(Number(parts[0] ?? LARGEST_INDEX));
if (what === 'all' || what === 'sizes') await sizes();
if (what === 'all' || what === 'accuracy')
  await accuracy(parts.filter(isAccuracyPart), {
    misses,
    baseline: !args.includes('--ours'),
    groups: args.includes('--group'),
  });
