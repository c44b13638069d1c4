// Measures the product side by side with what else there is: `npm run bench`, `npm run bench -- accuracy|speed|sizes`.
// `accuracy` takes the names of yardsticks (polnear, pages, chains, article) `--misses`, and `--ours` to leave the baseline out.

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
const strangers = parts.filter((part) => !isAccuracyPart(part));
if (!known.includes(what) || strangers.length > 0) {
  console.error(`usage: npm run bench -- [${known.join('|')}] [polnear|pages|chains|article …] [--misses] [--ours]`);
  process.exit(2);
}
if (what === 'all' || what === 'accuracy')
  await accuracy(parts.filter(isAccuracyPart), { misses, baseline: !args.includes('--ours') });
if (what === 'all' || what === 'speed') {
  engineSpeed();
  matchingSpeed();
  await paintingSpeed();
  await workerSpeed();
}
if (what === 'all' || what === 'sizes') await sizes();
