// Learns the engine's weights: node scripts/run.mjs train [ROOM…] [--parts=K,K] [--report] [--runs=N] [--out=FILE]; without a room the tagger's, then
// every judge's, in the order of the engine's stages, and `page`, the reader of pages. The tagger learns from Hearsay and, where it is beside the checkout, PolNeAR.
// Same data, same command, same bytes. Progress on stderr. Keeps what was learned without each part (`heldOutWeights`).
// --parts learns a judge only without some parts (0 to 4), or from all what ships (all): two processes may share the work.
// --report, --runs and --out are the tagger's: figures on text not learned from, runs of each chain, another file.

import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { readGoldPages } from './bench/readGoldPages';
import type { GoldDocument } from './train/GoldDocument';
import type { Job } from './train/Job';
import { isRoom, learnRooms, PARTS, ROOMS } from './train/learnRooms';
import { learnTaggerRoom } from './train/learnTaggerRoom';
import { learnReader } from './train/page/learnReader';
import { readRated } from './train/readRated';
import { runJob } from './train/runJob';
import type { ChainWeights } from './train/trainChain';

/** Threads at work at once. The result does not depend on it. */
const THREADS = 2;

const progress = (line: string): void => console.error(`train: ${line}`);
const option = (name: string): string | null =>
  process.argv.find((a) => a.startsWith(`--${name}=`))?.slice(name.length + 3) ?? null;

/** A thread that learns one chain after another; the bundled script is its own worker. */
class Learner {
  private readonly worker = new Worker(new URL(import.meta.url));

  learn(job: Job): Promise<ChainWeights> {
    return new Promise((resolve, reject) => {
      this.worker.once('message', resolve);
      this.worker.once('error', reject);
      this.worker.postMessage(job);
    });
  }

  async stop(): Promise<void> {
    await this.worker.terminate();
  }
}

/** Learns what the jobs ask for, with some threads at once. */
async function all(jobs: readonly Job[]): Promise<ChainWeights[]> {
  const results: ChainWeights[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    const learner = new Learner();
    while (next < jobs.length) {
      const at = next++;
      results[at] = await learner.learn(jobs[at]!);
    }
    await learner.stop();
  };
  await Promise.all(Array.from({ length: THREADS }, lane));
  return results;
}

/** What a thread does: reads the corpora once, then learns what it is asked for. */
function serveJobs(): void {
  let documents: readonly GoldDocument[] | null = null;
  parentPort!.on('message', (job: Job) => {
    documents ??= readRated(job.polnear);
    parentPort!.postMessage(runJob(documents, job, progress));
  });
}

async function main(): Promise<void> {
  const asked = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
  const judges = asked.filter(isRoom);
  if (asked.some((room) => room !== 'tagger' && room !== 'page' && !isRoom(room))) {
    console.error(
      `usage: npm run train -- [tagger|${ROOMS.join('|')}|page] … [--parts=K,K] [--report] [--runs=N] [--out=FILE]`,
    );
    process.exitCode = 2;
    return;
  }
  if (asked.length === 0 || asked.includes('tagger')) {
    const runs = option('runs');
    const withReport = process.argv.includes('--report');
    await learnTaggerRoom({ runs: runs === null ? null : Number(runs), out: option('out'), withReport }, all, progress);
  }
  const parts = option('parts')?.split(',');
  const chosen = parts === undefined ? PARTS : PARTS.filter((part) => parts.includes(String(part)));
  learnRooms(asked.length === 0 ? ROOMS : judges, chosen, progress);
  if (asked.length === 0 || asked.includes('page')) learnReader(readGoldPages(), progress);
}

if (isMainThread) await main();
else serveJobs();
