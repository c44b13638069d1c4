import { type Passage, PRESS } from '../hearsay/Passage';

/**
 * What passages gave to learn from, as a judge learns from it: that of real articles `looks` times. There are a quarter as many of them as made-up
 * passages, and they are what is read in the end.
 *
 * @param examples side by side with the passages
 */
export const withLooks = <T>(
  passages: readonly Pick<Passage, 'writer' | 'part'>[],
  looks: number,
  examples: readonly T[],
): T[] =>
  passages.flatMap(({ writer, part }, i) =>
    Array<T>(writer === PRESS && part === undefined ? looks : 1).fill(examples[i]!),
  );
