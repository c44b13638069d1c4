import type { ChainExample } from './ChainExample';
import { cueExamples } from './cueExamples';
import type { Job } from './Job';
import { meanOfChains } from './meanOfChains';
import { fillRates } from './rateWords';
import { readDocuments } from './readDocuments';
import { FIRST, LOOKS, SECOND } from './settings';
import { tokenExample } from './tokenExamples';
import { type ChainWeights, trainChain } from './trainChain';

/** Learns what the job asks for. */
export function runJob(job: Job, progress: (line: string) => void): ChainWeights {
  const documents = readDocuments(job.polnear);
  fillRates(documents);
  const examples: ChainExample[] = [];
  documents.forEach((document, d) => {
    if (document.fold === job.without) return;
    const own = job.pass === 'first' ? [tokenExample(document)] : cueExamples(document, job.marginals![d]!);
    for (let look = 0; look < LOOKS[document.corpus]; look++) examples.push(...own);
  });
  const label = `${job.pass} pass${job.without < 0 ? '' : ` without part ${job.without + 1}`}`;
  const options = job.pass === 'first' ? FIRST : SECOND;
  const seeds = Array.from({ length: job.runs }, (_, run) => options.seed + 10 * run);
  return meanOfChains(
    seeds.map((seed) => trainChain(examples, { ...options, seed }, (line) => progress(`${label}: ${line}`))),
  );
}
