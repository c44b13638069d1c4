import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Progress } from './Progress';
import type { Unit, UnitDone } from './Unit';

/**
 * Has workers analyse units, each as it becomes free; those whose result is there from an earlier run are passed over.
 *
 * @param entry the script that a worker runs; it must call `serveUnits`
 */
export async function analyseUnits(
  units: readonly Unit[],
  folder: string,
  workers: number,
  entry: URL,
  progress: Progress,
): Promise<void> {
  const waiting = units.filter(({ name }) => !existsSync(join(folder, `${name}.jsonl`)));
  progress.start(units.length, units.length - waiting.length);
  const queue = waiting.values();
  await Promise.all(
    Array.from({ length: Math.min(workers, waiting.length) }, () => runWorker(entry, folder, queue, progress)),
  );
  progress.end();
}

function runWorker(entry: URL, folder: string, queue: Iterator<Unit>, progress: Progress): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(entry, { workerData: { folder } });
    const next = (): void => {
      const unit = queue.next();
      if (unit.done) void worker.terminate().then(() => resolve());
      else worker.postMessage(unit.value);
    };
    worker.on('message', (done: UnitDone) => {
      progress.done(done);
      next();
    });
    worker.on('error', reject);
    next();
  });
}
