import type { Block } from '../../model/Block';
import type { Wording } from './Wording';
import { WordScanner } from './WordScanner';

/** Reads the words of a page's blocks once, for its statements and its entities. */
export function readBlocks(blocks: readonly Block[]): Wording[] {
  const scanner = new WordScanner(blocks.reduce((sum, { text }) => sum + text.length, 0));
  const stretches = blocks.map(({ text }) => scanner.add(text));
  return blocks.map(({ text }, b): Wording => {
    const words = scanner.within(stretches[b]!);
    return { text, ids: words.ids, stems: words.stems, words };
  });
}
