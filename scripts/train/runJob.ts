import type { ChainExample } from './ChainExample';
import { cueExamples } from './cueExamples';
import { folds } from './folds';
import type { Job } from './Job';
import { fillRates } from './rateWords';
import { readCorpus } from './readCorpus';
import { FIRST, SECOND } from './settings';
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
  return trainChain(examples, job.pass === 'first' ? FIRST : SECOND, (line) => progress(`${label}: ${line}`));
}
