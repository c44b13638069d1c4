import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectRoot } from '../lib/projectRoot';
import { keepHeldOut } from './heldOutWeights';
import type { Job } from './Job';
import { learnTagger } from './learnTagger';
import { reportTagger } from './reportTagger';
import { CHAIN_RUNS } from './settings';
import type { ChainWeights } from './trainChain';

/** What may be asked of the learning of the tagger. */
export interface TaggerOptions {
  /** Runs of each chain whose mean is taken; fewer are quicker and worse. */
  readonly runs: number | null;
  /** Where the weights go, if not into the engine. */
  readonly out: string | null;
  /** Also figures on text not learned from. */
  readonly withReport: boolean;
}

/** Learns the tagger's weights, from Hearsay and, where it is beside the checkout, PolNeAR, and keeps what was learned without each part. */
export async function learnTaggerRoom(
  { runs, out, withReport }: TaggerOptions,
  run: (jobs: readonly Job[]) => Promise<ChainWeights[]>,
  progress: (line: string) => void,
): Promise<void> {
  const folder = join(projectRoot(), '..', 'shared', 'polnear');
  const polnear = join(folder, 'train.jsonl');
  const has = existsSync(polnear);
  if (!has) progress('PolNeAR is not here (../shared/polnear/train.jsonl): learning from Hearsay alone');
  const { shipped, heldOut } = await learnTagger(has ? polnear : null, runs ?? CHAIN_RUNS, run, progress);
  for (const [part, file] of heldOut.entries()) keepHeldOut(part, 'tagger', file);
  const target = out ?? join(projectRoot(), 'src', 'engine', 'tagger', 'weights.bin');
  writeFileSync(target, shipped);
  progress(`${target}: ${shipped.length} bytes, ${gzipSync(shipped, { level: 9 }).length} gzipped`);
  if (withReport) await reportTagger(folder, { shipped, heldOut }, progress);
}
