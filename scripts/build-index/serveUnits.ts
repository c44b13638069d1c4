import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { createEngine } from '../../src/engine/createEngine';
import { claimsFromReport } from '../../src/engine/index/claimsFromReport';
import { SHIPPED_WEIGHTS } from '../../src/engine/shippedWeights';
import { lendKinds } from './lendKinds';
import { readUnit } from './readUnit';
import type { Unit, UnitDone } from './Unit';

/** A worker's life: it takes units from the main thread, and keeps what it finds in each in a file of the unit's name. */
export function serveUnits(folder: string): void {
  const engine = createEngine({ weights: SHIPPED_WEIGHTS, index: null });
  const work = async (unit: Unit): Promise<UnitDone> => {
    const lines: string[] = [];
    const skipped: string[] = [];
    let claims = 0;
    for await (const read of readUnit(unit)) {
      if ('skipped' in read) skipped.push(read.skipped);
      else {
        const { article } = read;
        const report = engine.analyse(article);
        const file = lendKinds(claimsFromReport(report, article, engine.entitiesOf(article, report)));
        claims += file.claims.length;
        lines.push(`${JSON.stringify(file)}\n`);
      }
    }
    // Written beside and renamed, so that a file that is there is whole.
    const path = join(folder, `${unit.name}.jsonl`);
    writeFileSync(`${path}.part`, lines.join(''));
    renameSync(`${path}.part`, path);
    return { unit, articles: lines.length, claims, skipped };
  };
  parentPort!.on('message', (unit: Unit) => void work(unit).then((done) => parentPort!.postMessage(done)));
}
