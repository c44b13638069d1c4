import type { Block } from '../../model/Block';
import type { Span } from '../../model/Span';
import { type DialogueTurn, findDialogue } from './findDialogue';
import { findQuotations } from './findQuotations';
import { firstAtOrBehind } from './firstAtOrBehind';
import { indexQuotations, type QuotationIndex } from './indexQuotations';
import { joinTypedMarks } from './joinTypedMarks';
import type { Quotation } from './Quotation';
import { type Dateline, readDateline } from './readDateline';
import { readWords, type Word } from './readWords';
import { splitSentences } from './splitSentences';

/** Quotations by their marks, also such as are typed as two apostrophes; every passage is a slice of its block. */
function quotationsOf(blocks: readonly Block[]): readonly Quotation[] {
  const marked = joinTypedMarks(blocks);
  const found = findQuotations(marked);
  if (marked === blocks) return found;
  return found.map((q) => ({
    ...q,
    passages: q.passages.map((p) => ({ ...p, text: blocks[p.block]!.text.slice(p.start, p.end) })),
  }));
}

/**
 * One article's text as all stages read it: its quotations, and the sentences and words of each block, which are worked out where first
 * asked for and kept as long as the article is.
 */
export class ArticleText {
  /** In reading order. */
  readonly quotations: readonly Quotation[];
  /** The same by block. */
  readonly quoted: QuotationIndex;
  #dialogue: readonly DialogueTurn[] | null = null;
  readonly #words: (readonly Word[] | undefined)[];
  readonly #sentences: (readonly Span[] | undefined)[];
  readonly #datelines: (Dateline | null | undefined)[];

  constructor(readonly blocks: readonly Block[]) {
    this.quotations = quotationsOf(blocks);
    this.quoted = indexQuotations(this.quotations);
    this.#words = new Array(blocks.length);
    this.#sentences = new Array(blocks.length);
    this.#datelines = new Array(blocks.length);
  }

  /** The turns of a printed dialogue, as `findDialogue` gives them. */
  get dialogue(): readonly DialogueTurn[] {
    this.#dialogue ??= findDialogue(this.blocks);
    return this.#dialogue;
  }

  /** The sentences of a block, as `splitSentences` gives them. */
  sentences(block: number): readonly Span[] {
    this.#sentences[block] ??= splitSentences(this.blocks[block]!.text);
    return this.#sentences[block];
  }

  /** The words of a block, as `readWords` gives them. */
  words(block: number): readonly Word[] {
    this.#words[block] ??= readWords(this.blocks[block]!.text, this.sentences(block));
    return this.#words[block];
  }

  /** What a block opens with before its first sentence proper, as `readDateline` gives it. */
  dateline(block: number): Dateline | null {
    const known = this.#datelines[block];
    if (known !== undefined) return known;
    const read = readDateline(this.blocks[block]!.text);
    this.#datelines[block] = read;
    return read;
  }

  /** The sentence without the dateline that its block opens with; empty where it is nothing else. */
  withoutDateline(block: number, { start, end }: Span): Span {
    return { start: Math.min(end, Math.max(start, this.dateline(block)?.begins ?? 0)), end };
  }

  /** The words of a stretch of one block. */
  wordsWithin(block: number, start: number, end: number): readonly Word[] {
    const words = this.words(block);
    const from = firstAtOrBehind(words, start);
    let to = from;
    while (to < words.length && words[to]!.end <= end) to++;
    return words.slice(from, to);
  }
}
