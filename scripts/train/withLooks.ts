import { isOfPolnear, type Passage, PRESS } from '../hearsay/Passage';

/**
 * What passages gave to learn from, as a judge learns from it: that of real articles `looks` times, but of PolNeAR's, which are many and of one
 * matter, once. There are a quarter as many of the others as made-up passages, and they are what is read in the end.
 *
 * @param examples side by side with the passages
 */
export const withLooks = <T>(
  passages: readonly Pick<Passage, 'writer' | 'part'>[],
  looks: number,
  examples: readonly T[],
): T[] =>
  passages.flatMap((passage, i) =>
    Array<T>(passage.writer === PRESS && !isOfPolnear(passage) ? looks : 1).fill(examples[i]!),
  );
