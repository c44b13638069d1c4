import { WordScanner } from './WordScanner';
import type { Words } from './Words';

/**
 * The words of a text, for comparing wordings. Punctuation, quotation marks, brackets and hyphens part words and are
 * no words; numbers are words. Linear in the length of the text.
 */
export function splitWords(text: string): Words {
  const scanner = new WordScanner(text.length);
  scanner.add(text);
  return scanner.words;
}
