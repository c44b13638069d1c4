// Learns the tagger's weights from Hearsay and, where it is beside the checkout, PolNeAR: node scripts/run.mjs train [--report] [--runs=N] [--out=FILE]
// Same data, same command, same bytes. Progress on stderr. Keeps beside it what was learned without each part (`heldOutWeights`).
// With --report also figures on text not learned from.

import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { projectRoot } from './lib/projectRoot';
import { keepHeldOut } from './train/heldOutWeights';
import type { Job } from './train/Job';
import { learnTagger } from './train/learnTagger';
import { reportTagger } from './train/reportTagger';
import { runJob } from './train/runJob';
import { CHAIN_RUNS } from './train/settings';
import type { ChainWeights } from './train/trainChain';

/** Threads at work at once. The result does not depend on it. */
const THREADS = 2;

const progress = (line: string): void => console.error(`train: ${line}`);
const option = (name: string): string | null =>
  process.argv.find((a) => a.startsWith(`--${name}=`))?.slice(name.length + 3) ?? null;

/** Runs a job in a thread of its own; the bundled script is its own worker. */
function inThread(job: Job): Promise<ChainWeights> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: job });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

async function all(jobs: readonly Job[]): Promise<ChainWeights[]> {
  const results: ChainWeights[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < jobs.length) {
      const at = next++;
      results[at] = await inThread(jobs[at]!);
    }
  };
  await Promise.all(Array.from({ length: THREADS }, lane));
  return results;
}

async function main(): Promise<void> {
  const folder = join(projectRoot(), '..', 'shared', 'polnear');
  const polnear = join(folder, 'train.jsonl');
  const has = existsSync(polnear);
  if (!has) progress('PolNeAR is not here (../shared/polnear/train.jsonl): learning from Hearsay alone');
  const runs = Number(option('runs') ?? CHAIN_RUNS);
  const { shipped, heldOut } = await learnTagger(has ? polnear : null, runs, all, progress);
  for (const [part, file] of heldOut.entries()) keepHeldOut(part, 'tagger', file);
  const out = option('out') ?? join(projectRoot(), 'src/engine/tagger/weights.bin');
  writeFileSync(out, shipped);
  progress(`${out}: ${shipped.length} bytes, ${gzipSync(shipped, { level: 9 }).length} gzipped`);
  if (process.argv.includes('--report')) await reportTagger(folder, { shipped, heldOut }, progress);
}

if (isMainThread) await main();
else parentPort!.postMessage(runJob(workerData as Job, progress));
