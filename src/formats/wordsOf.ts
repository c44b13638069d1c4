import type { Passage } from '../model/Passage';
import { wellFormed } from './wellFormed';

/** Passages as one line, " … " between them; lone surrogates, which no file may hold, become U+FFFD. */
export function wordsOf(passages: readonly Passage[]): string {
  return wellFormed(passages.map(({ text }) => text).join(' … '));
}
