import type { ChainExample } from './ChainExample';
import { cueExamples } from './cueExamples';
import type { GoldDocument } from './GoldDocument';
import type { Job } from './Job';
import { meanOfChains } from './meanOfChains';
import { FIRST, LOOKS, SECOND } from './settings';
import { tokenExample } from './tokenExamples';
import { type ChainWeights, trainChain } from './trainChain';

/** Learns what the job asks for from documents whose rates are filled in. */
export function runJob(documents: readonly GoldDocument[], job: Job, progress: (line: string) => void): ChainWeights {
  const examples: ChainExample[] = [];
  documents.forEach((document, d) => {
    if (document.fold === job.without) return;
    const own = job.pass === 'first' ? [tokenExample(document)] : cueExamples(document, job.marginals![d]!);
    for (let look = 0; look < LOOKS[document.corpus]; look++) examples.push(...own);
  });
  const label = `${job.pass} pass without part ${job.without}`;
  const options = job.pass === 'first' ? FIRST : SECOND;
  const seeds = Array.from({ length: job.runs }, (_, run) => options.seed + 10 * run);
  return meanOfChains(
    seeds.map((seed) => trainChain(examples, { ...options, seed }, (line) => progress(`${label}: ${line}`))),
  );
}
