import { mkdirSync, rmSync } from 'node:fs';
import { packArticles } from '../../src/engine/index/pack/packArticles';
import { analyseUnits } from './analyseUnits';
import { listUnits } from './listUnits';
import type { Options } from './Options';
import { Progress } from './Progress';
import { storedArticles } from './storedArticles';
import type { Unit } from './Unit';
import { writeWhole } from './writeWhole';

/**
 * Makes a pack of pages, texts and JSONL files. What is found is kept in a folder beside the pack until that is written: a run that
 * was interrupted goes on where it was.
 */
export async function buildPack(
  { inputs, shard, workers, maker }: Options,
  out: string,
  entry: URL,
): Promise<Uint8Array> {
  const units: Unit[] = [];
  let number = 0;
  for await (const unit of listUnits(inputs, maker.engine)) {
    if (number++ % shard.of === shard.part) units.push(unit);
  }
  const folder = `${out}.work`;
  mkdirSync(folder, { recursive: true });
  await analyseUnits(units, folder, workers, entry, new Progress());
  const pack = packArticles(storedArticles(folder, units), maker);
  writeWhole(out, pack);
  rmSync(folder, { recursive: true });
  return pack;
}
