import type { Sentence } from './Sentence';

/** The sentences of every block, in order; a block without any has an empty list. @param blocks how many there are */
export function sentencesByBlock(sentences: readonly Sentence[], blocks: number): readonly (readonly Sentence[])[] {
  const lists: Sentence[][] = Array.from({ length: blocks }, () => []);
  for (const sentence of sentences) lists[sentence.block]!.push(sentence);
  return lists;
}
