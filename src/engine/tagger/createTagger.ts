import type { Attribution } from '../../model/Attribution';
import type { Block } from '../../model/Block';
import { bestOfChain } from './bestOfChain';
import { linkSpans } from './linkSpans';
import { readText } from './readText';
import { readWeights } from './readWeights';
import { scoreTokens } from './scoreTokens';

/** Finds the outermost attributions of a text, in reading order, as PolNeAR marks them. */
export type Tagger = (blocks: readonly Block[]) => Attribution[];

/** A tagger with the given weight file. Throws where the bytes are not a weight file. */
export function createTagger(weights: Uint8Array): Tagger {
  const { tables } = readWeights(weights);
  return (blocks) => {
    const text = readText(blocks, tables.rates!.values);
    const potentials = scoreTokens(text, tables.tokens!, tables.boundaries!);
    const { roles } = bestOfChain(potentials, text.tokens.count);
    return linkSpans(blocks, text, roles);
  };
}
