import { readWeights } from '../../learned/readWeights';
import type { Block } from '../../model/Block';
import type { ArticleText } from '../text/ArticleText';
import { pairWeights } from './labelsOfStretch';
import type { NamedWords } from './NamedWords';
import { openWordRows } from './openWordRows';
import { readNames } from './readNames';
import type { LookTables } from './readStretch';

/** The names of each block of an article, in reading order. */
export type NameTagger = (blocks: readonly Block[], text: ArticleText) => readonly (readonly NamedWords[])[];

/**
 * A reader of names with the given weight file: a linear-chain conditional random field over the words of each stretch that has capitals, looked at twice; the
 * second time it also sees what the first took the word's other places for. Throws where the bytes are not its weights.
 *
 * @param kinOf the class of a word by its hash (`WordKin`)
 */
export function createNameTagger(weights: Uint8Array, kinOf: (word: number) => number): NameTagger {
  const { table } = readWeights(weights);
  const looks: LookTables[] = [1, 2].map((n) => ({
    words: openWordRows(table(`words${n}`)),
    pairs: pairWeights(table(`pairs${n}`).values),
  }));
  return (blocks, text) => readNames(blocks, text, kinOf, looks);
}
