import type { Block } from '../../model/Block';
import { findNames } from './findNames';
import type { OpenIndex } from './openIndex';
import type { PageText } from './PageText';
import { WordScanner } from './WordScanner';

/** Reads the words of a page's blocks once, for its statements and its entities. */
export function readPage(blocks: readonly Block[], index: OpenIndex): PageText[] {
  const scanner = new WordScanner();
  const stretches = blocks.map(({ text }) => scanner.add(text));
  return blocks.map(({ text }, b): PageText => {
    const words = scanner.within(stretches[b]!);
    const wording = { text, ids: words.ids, stems: words.stems, words };
    return { wording, names: findNames(wording, index.names) };
  });
}
