import type { Block } from '../../model/Block';
import { hashRange, hashWord } from '../features/hashWord';
import type { ArticleText } from '../text/ArticleText';
import type { Word } from '../text/readWords';
import { isShouted } from './isShouted';
import { mayBeName } from './mayBeName';
import { shapeOfWord } from './shapeOfWord';
import { wordClues } from './wordClues';

/** What the features of a word ask of it by itself, wherever it stands. */
export interface WordForm {
  readonly hash: number;
  /** Its class by its company (`WordKin`), 0 where it is unknown. */
  readonly kin: number;
  readonly clues: number;
  readonly suffix: number;
  readonly prefix: number;
}

/** How often the article prints a word small, with a capital within sentences, and opening them; up to 3. */
export interface WordUse {
  small: number;
  capital: number;
  opens: number;
}

/** The words of an article as the reader of names looks at them. */
export class ArticleWords {
  readonly #forms = new Map<string, WordForm>();
  readonly #use = new Map<string, WordUse>();
  readonly #shapes = new Map<string, number>();
  /** By block. */
  readonly #words: readonly (readonly Word[])[];
  readonly #shouts: readonly boolean[];

  constructor(
    blocks: readonly Block[],
    text: ArticleText,
    private readonly kinOf: (word: number) => number,
  ) {
    this.#words = blocks.map((_, b) => text.words(b));
    this.#shouts = this.#words.map(isShouted);
    blocks.forEach((block, b) => {
      const words = this.#words[b]!;
      const shouts = this.#shouts[b]!;
      for (const word of words) {
        const { lower } = word;
        let use = this.#use.get(lower);
        if (!use) {
          use = { small: 0, capital: 0, opens: 0 };
          this.#use.set(lower, use);
        }
        if (!mayBeName(word)) use.small = Math.min(3, use.small + 1);
        else if (shouts || block.kind === 'headline' || block.kind === 'subhead') continue;
        else if (word.first) use.opens = Math.min(3, use.opens + 1);
        else use.capital = Math.min(3, use.capital + 1);
      }
    });
  }

  wordsOf(block: number): readonly Word[] {
    return this.#words[block]!;
  }

  /** Whether a block prints most words with capitals. */
  shouts(block: number): boolean {
    return this.#shouts[block]!;
  }

  /** `shapeOfWord`, once for each. */
  shape({ text }: Word): number {
    const known = this.#shapes.get(text) ?? shapeOfWord(text);
    this.#shapes.set(text, known);
    return known;
  }

  form(word: Word): WordForm {
    const { lower } = word;
    const known = this.#forms.get(lower);
    if (known) return known;
    const hash = hashWord(lower);
    const form = {
      hash,
      kin: this.kinOf(hash),
      clues: wordClues(lower),
      suffix: hashRange(lower, Math.max(0, lower.length - 3), lower.length),
      prefix: hashRange(lower, 0, Math.min(3, lower.length)),
    };
    this.#forms.set(lower, form);
    return form;
  }

  use({ lower }: Word): WordUse {
    return this.#use.get(lower) ?? NO_USE;
  }
}

const NO_USE: WordUse = { small: 0, capital: 0, opens: 0 };
