// Learns the tagger's weights from PolNeAR: node scripts/run.mjs train [--report]
// Same data, same command, same bytes. Progress on stderr. With --report also figures on unseen months and on dev.

import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import type { Job } from './train/Job';
import { learnTagger } from './train/learnTagger';
import { runJob } from './train/runJob';
import type { ChainWeights } from './train/trainChain';

/** Threads at work at once. The result does not depend on it. */
const THREADS = 2;

const progress = (line: string): void => console.error(`train: ${line}`);

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

if (!isMainThread) {
  parentPort!.postMessage(runJob(workerData as Job, progress));
} else {
  const root = process.env.ACCORDING_TO_ROOT!;
  const folder = join(root, '..', 'shared', 'polnear');
  if (!existsSync(join(folder, 'train.jsonl'))) {
    console.error(
      'train: the corpus is not here; it is expected beside the checkout, as ../shared/polnear/train.jsonl',
    );
    process.exit(1);
  }
  const file = await learnTagger(folder, all, process.argv.includes('--report'), progress);
  const out = process.argv.find((a) => a.startsWith('--out='))?.slice(6) ?? join(root, 'src/engine/tagger/weights.bin');
  writeFileSync(out, file);
  progress(`${out}: ${file.length} bytes, ${gzipSync(file, { level: 9 }).length} gzipped`);
}
