import type { ChainExample } from './ChainExample';
import { cueExamples } from './cueExamples';
import { folds } from './folds';
import type { Job } from './Job';
import { meanOfChains } from './meanOfChains';
import { fillRates } from './rateWords';
import { readCorpus } from './readCorpus';
import { CHAIN_RUNS, FIRST, SECOND } from './settings';
import { tokenExample } from './tokenExamples';
import { type ChainWeights, trainChain } from './trainChain';

/** Learns what the job asks for. */
export function runJob(job: Job, progress: (line: string) => void): ChainWeights {
  const documents = readCorpus(job.corpus, true);
  fillRates(documents);
  const fold = folds(documents);
  const examples: ChainExample[] = [];
  documents.forEach((document, d) => {
    if (fold[d] === job.without) return;
    if (job.pass === 'first') examples.push(tokenExample(document));
    else examples.push(...cueExamples(document, job.marginals![d]!));
  });
  const label = `${job.pass} pass${job.without < 0 ? '' : ` without part ${job.without + 1}`}`;
  const options = job.pass === 'first' ? FIRST : SECOND;
  const seeds = Array.from({ length: CHAIN_RUNS }, (_, run) => options.seed + 10 * run);
  return meanOfChains(
    seeds.map((seed) => trainChain(examples, { ...options, seed }, (line) => progress(`${label}: ${line}`))),
  );
}
