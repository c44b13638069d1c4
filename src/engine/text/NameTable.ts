import { splitTokens, type Token } from './splitTokens';

/** What a table finds at one place: the value and how many tokens its name takes. */
export interface NameFound<T> {
  readonly value: T;
  readonly length: number;
}

/**
 * Names of several words, found by their first word and then longest first: one look per token, however many names there are.
 * Where the same name is entered twice the first stays.
 */
export class NameTable<T> {
  readonly #byFirst = new Map<string, { words: string[]; value: T }[]>();

  /** @param entries names with their values; case counts. */
  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [name, value] of entries) {
      const words = splitTokens(name).map((t) => t.text);
      const list = this.#byFirst.get(words[0]!);
      if (list) list.push({ words, value });
      else this.#byFirst.set(words[0]!, [{ words, value }]);
    }
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  }

  /** The words that names begin with. */
  firstWords(): Iterable<string> {
    return this.#byFirst.keys();
  }

  /** The longest name that begins at token `at`, or null. */
  find(tokens: readonly Token[], at: number): NameFound<T> | null {
    const list = this.#byFirst.get(tokens[at]!.text);
    if (list === undefined) return null;
    for (const { words, value } of list) {
      if (standsAt(words, tokens, at)) return { value, length: words.length };
    }
    return null;
  }
}

/** The first word is known to stand there. */
function standsAt(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  if (at + words.length > tokens.length) return false;
  for (let i = 1; i < words.length; i++) if (tokens[at + i]!.text !== words[i]) return false;
  return true;
}
