import type { Block } from '../../model/Block';
import type { Span } from '../../model/Span';
import { firstAtOrBehind } from '../speakers/firstAtOrBehind';
import { readWords, type Word } from '../speakers/readWords';
import { splitSentences } from '../text/splitSentences';

/** Words and sentences of blocks, read once and only where asked for. */
export class LazyWords {
  readonly #read = new Map<number, readonly Word[]>();
  readonly #sentences = new Map<number, readonly Span[]>();

  constructor(private readonly blocks: readonly Block[]) {}

  of(block: number): readonly Word[] {
    const known = this.#read.get(block);
    if (known) return known;
    const words = readWords(this.blocks[block]!.text, this.sentences(block));
    this.#read.set(block, words);
    return words;
  }

  sentences(block: number): readonly Span[] {
    const known = this.#sentences.get(block);
    if (known) return known;
    const sentences = splitSentences(this.blocks[block]!.text);
    this.#sentences.set(block, sentences);
    return sentences;
  }

  /** The words of a stretch of one block. */
  within(block: number, start: number, end: number): readonly Word[] {
    const words = this.of(block);
    const from = firstAtOrBehind(words, start);
    let to = from;
    while (to < words.length && words[to]!.end <= end) to++;
    return words.slice(from, to);
  }
}
