// Learns the tagger's weights from PolNeAR: node scripts/run.mjs train
// Same data, same command, same bytes. Progress on stderr.

import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fillRates, rateWords } from './train/rateWords';
import { readCorpus } from './train/readCorpus';
import { tokenExample } from './train/tokenExamples';
import { trainChain } from './train/trainChain';
import { toBytes, writeWeights } from './train/writeWeights';

const NOTE =
  'Weights of the According To tagger, learned from PolNeAR 1.0.0 (Newell, Margolin, Ruths, LREC 2018), ' +
  'which states no licence. Made by: npm run train';

const root = process.env.ACCORDING_TO_ROOT!;
const corpus = join(root, '..', 'shared', 'polnear', 'train.jsonl');
if (!existsSync(corpus)) {
  console.error('train: the corpus is not here; it is expected beside the checkout, as ../shared/polnear/train.jsonl');
  process.exit(1);
}
const documents = readCorpus(corpus);
console.error(`read ${documents.length} articles`);
const rates = rateWords(documents);
fillRates(documents);
const weights = trainChain(
  documents.map(tokenExample),
  { tokenBits: 16, boundaryBits: 13, epochs: 8, keep: 0.5, rate: 0.1, seed: 1, averaged: 3 },
  (line) => console.error(`tokens, ${line}`),
);
const file = writeWeights(NOTE, [
  { name: 'rates', values: rates, scale: 1 },
  toBytes('tokens', weights.tokens),
  toBytes('boundaries', weights.boundaries),
]);
writeFileSync(join(root, 'src/engine/tagger/weights.bin'), file);
console.error(`weights.bin: ${file.length} bytes, ${gzipSync(file, { level: 9 }).length} gzipped`);
