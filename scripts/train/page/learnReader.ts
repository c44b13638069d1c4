import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { PRIOR } from '../../../src/page/judge/judgeSegments';
import { FOREST_HEAD } from '../../../src/page/judge/openForest';
import { TRAITS, traitsOfSegments } from '../../../src/page/judge/traitsOfSegments';
import { finish } from '../../lib/finish';
import { projectRoot } from '../../lib/projectRoot';
import { type ForestOptions, trainForest } from '../trainForest';
import { COARSE, toBytes } from '../writeWeights';
import { foldOfOutlet, PAGE_FOLDS } from './foldOfOutlet';
import { labelSegments } from './labelSegments';
import type { SurveyedPage } from './SurveyedPage';

/** With 120 trees the content script is 4 KB larger, gzipped, and reads no better. */
const OPTIONS: ForestOptions = {
  trees: 48,
  rate: 0.25,
  rowsKept: 0.7,
  traitsKept: 0.5,
  fewest: 30,
  ridge: 5,
  seed: 4,
};

interface PageRows {
  readonly fold: number;
  readonly traits: Uint8Array;
  readonly right: Uint8Array;
}

const fileOfFold = (fold: number): string => join(projectRoot(), '.cache', 'folds', String(fold), 'page.bin');

/** The weights learned without one part of the outlets, or null where they were not kept on this machine. */
export function heldOutReader(fold: number): Uint8Array | null {
  const file = fileOfFold(fold);
  return existsSync(file) ? new Uint8Array(readFileSync(file)) : null;
}

function rowsOf({ gold, page }: SurveyedPage): PageRows {
  const right = labelSegments(page.collection.segments, gold.body);
  // The headline is found by other means and no part of what was cleaned.
  if (page.headline >= 0) right[page.headline] = 0;
  return { fold: foldOfOutlet(gold.outlet), traits: finish(traitsOfSegments(page)), right };
}

function learn(pages: readonly PageRows[]): Uint8Array {
  const count = pages.reduce((sum, { right }) => sum + right.length, 0);
  const traits = new Uint8Array(count * TRAITS);
  const right = new Uint8Array(count);
  let at = 0;
  for (const page of pages) {
    traits.set(page.traits, at * TRAITS);
    right.set(page.right, at);
    at += page.right.length;
  }
  const odds = new Float64Array(count).fill(PRIOR);
  const { questions, leaves } = trainForest({ traits, width: TRAITS, odds, right }, OPTIONS);
  const coarse = toBytes('leaves', leaves, COARSE);
  const head = Buffer.alloc(FOREST_HEAD);
  head.writeFloatLE(coarse.scale);
  return Buffer.concat(
    [head, Int8Array.from(questions), Int8Array.from(coarse.values)].map((part) =>
      Buffer.from(part.buffer, part.byteOffset, part.byteLength),
    ),
  );
}

/**
 * Learns which segments of a page are its article's text: the weights that ship, and those learned without each part of the
 * outlets, by which `bench accuracy reading` measures. Leaves all as it is where there are no pages (null).
 */
export function learnReader(surveyed: readonly SurveyedPage[] | null, progress: (line: string) => void): void {
  if (surveyed === null) {
    progress('page: the saved pages are not here; they are expected beside the checkout, as ../shared/reading');
    return;
  }
  const pages = surveyed.map(rowsOf);
  const shipped = learn(pages);
  writeFileSync(join(projectRoot(), 'src', 'page', 'judge', 'weights.bin'), shipped);
  for (let fold = 0; fold < PAGE_FOLDS; fold++) {
    mkdirSync(dirname(fileOfFold(fold)), { recursive: true });
    writeFileSync(fileOfFold(fold), learn(pages.filter((page) => page.fold !== fold)));
    progress(`page: without part ${fold}`);
  }
  progress(`page: ${gzipSync(shipped, { level: 9 }).length} bytes gzipped`);
}
