import { type Passage, PRESS } from '../hearsay/Passage';

/**
 * Examples as a judge learns from them: those of real articles several times, of which there are a quarter as many as made-up passages, and which are what is
 * read in the end. Each judge says how often.
 */
export const withLooks = <T>(
  examples: readonly T[],
  looks: number,
  passageOf: (example: T) => Pick<Passage, 'writer'>,
): T[] => examples.flatMap((one) => Array.from({ length: passageOf(one).writer === PRESS ? looks : 1 }, () => one));
