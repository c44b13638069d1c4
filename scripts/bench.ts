// Measures the product side by side with what else there is: `npm run bench`, `npm run bench -- accuracy|speed|sizes`.
// `accuracy` takes the names of yardsticks (hearsay, topics, field, polnear, pages, chains, article, names, reuse, reading), `--misses`,
// `--group` for Hearsay by register, and `--ours` to leave the baseline out.

import { accuracy, isAccuracyPart } from './bench/accuracy';
import { engineSpeed } from './bench/engineSpeed';
import { matchingSpeed } from './bench/matchingSpeed';
import { paintingSpeed } from './bench/paintingSpeed';
import { sizes } from './bench/sizes';
import { workerSpeed } from './bench/workerSpeed';

const args = process.argv.slice(2);
const misses = args.includes('--misses');
const [what = 'all', ...parts] = args.filter((arg) => !arg.startsWith('--'));

const known = ['all', 'accuracy', 'speed', 'sizes'];
const SPEED = { engine: engineSpeed, matching: matchingSpeed, painting: paintingSpeed, worker: workerSpeed };
const SPEED_PARTS = Object.keys(SPEED) as (keyof typeof SPEED)[];
const strangers = parts.filter((part) => !(what === 'speed' ? part in SPEED : isAccuracyPart(part)));
if (!known.includes(what) || strangers.length > 0) {
  console.error(
    `usage: npm run bench -- [${known.join('|')}] [hearsay|topics|field|polnear|pages|chains|article|names|reuse|reading …] [--group] [--misses] [--ours]`,
  );
  console.error('       npm run bench -- speed [engine|matching|painting|worker …]');
  process.exit(2);
}
// Speed first: the first text must meet an engine that has not read any.
if (what === 'all' || what === 'speed') {
  for (const part of SPEED_PARTS.filter((one) => parts.length === 0 || parts.includes(one))) await SPEED[part]();
}
if (what === 'all' || what === 'sizes') await sizes();
if (what === 'all' || what === 'accuracy')
  await accuracy(parts.filter(isAccuracyPart), {
    misses,
    baseline: !args.includes('--ours'),
    groups: args.includes('--group'),
  });
