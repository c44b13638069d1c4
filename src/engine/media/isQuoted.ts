import type { Sentence } from './Sentence';

/** Whether a token of a sentence, by its index, stands within quotation marks. */
export function isQuoted({ tokens, quotes }: Sentence, at: number): boolean {
  const { start } = tokens[at]!;
  return quotes.some((quote) => quote.start <= start && start < quote.end);
}
