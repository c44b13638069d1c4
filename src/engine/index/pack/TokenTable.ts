import { Column } from '../Column';
import type { Words } from '../Words';
import { ByteColumn } from './ByteColumn';

/** Tokens in the order of how often they occur, which is the order they have in a pack. */
interface RankedTokens {
  /** Number that `add` gave a token -> its place in this order. */
  readonly rankOf: Uint32Array;
  readonly starts: Uint32Array;
  readonly text: Uint8Array;
  readonly ids: Int32Array;
  readonly stems: Int32Array;
  readonly signs: Uint8Array;
}

/**
 * The words, and the signs between words, that an index's texts are made of, each once. A single space between two words is no sign:
 * it is not written.
 */
export class TokenTable {
  private readonly numbers = new Map<string, number>();
  private readonly texts: string[] = [];
  private readonly signs: boolean[] = [];
  private readonly counts: number[] = [];
  private readonly ids = new Column();
  private readonly stems = new Column();

  /** Hands the tokens of a text to `emit`, in order. @param words of the text, as `splitWords` gives them */
  add(text: string, { ids, stems, starts, ends }: Words, emit: (token: number) => void): void {
    let from = 0;
    for (let i = 0; i < ids.length; i++) {
      const between = text.slice(from, starts[i]!);
      if (i === 0 ? between !== '' : between !== ' ') emit(this.take(between, true, 0, 0));
      emit(this.take(text.slice(starts[i]!, ends[i]!), false, ids[i]!, stems[i]!));
      from = ends[i]!;
    }
    if (from < text.length) emit(this.take(text.slice(from), true, 0, 0));
  }

  idOf(token: number): number {
    return this.ids.at(token);
  }

  stemOf(token: number): number {
    return this.stems.at(token);
  }

  isSign(token: number): boolean {
    return this.signs[token]!;
  }

  /** Per token how often its word occurs, in whatever case; 0 for signs. */
  wordCounts(): Uint32Array {
    const byId = new Map<number, number>();
    this.counts.forEach((count, token) => {
      const id = this.ids.at(token);
      if (!this.signs[token]) byId.set(id, (byId.get(id) ?? 0) + count);
    });
    return Uint32Array.from(this.signs, (isSign, token) => (isSign ? 0 : byId.get(this.ids.at(token))!));
  }

  /** The most frequent first, as low numbers take fewer bytes; of equals the one whose text comes first, a word before a sign. */
  rank(): RankedTokens {
    const order = [...this.texts.keys()].sort(
      (a, b) =>
        this.counts[b]! - this.counts[a]! ||
        compare(this.texts[a]!, this.texts[b]!) ||
        Number(this.signs[a]) - Number(this.signs[b]),
    );
    const rankOf = new Uint32Array(order.length);
    const starts = new Uint32Array(order.length + 1);
    const text = new ByteColumn();
    order.forEach((token, rank) => {
      rankOf[token] = rank;
      text.pushText(this.texts[token]!);
      starts[rank + 1] = text.length;
    });
    return {
      rankOf,
      starts,
      text: text.toBytes(),
      ids: Int32Array.from(order, (token) => this.ids.at(token)),
      stems: Int32Array.from(order, (token) => this.stems.at(token)),
      signs: Uint8Array.from(order, (token) => Number(this.signs[token])),
    };
  }

  private take(text: string, isSign: boolean, id: number, stem: number): number {
    // What is a sign here may be a word elsewhere only in theory; the two must not share a number.
    const key = isSign ? ` ${text}` : text;
    const known = this.numbers.get(key);
    if (known !== undefined) {
      this.counts[known]!++;
      return known;
    }
    const token = this.texts.push(text) - 1;
    this.numbers.set(key, token);
    this.signs.push(isSign);
    this.counts.push(1);
    this.ids.push(id);
    this.stems.push(stem);
    return token;
  }
}

const compare = (first: string, second: string): number => (first < second ? -1 : first > second ? 1 : 0);
