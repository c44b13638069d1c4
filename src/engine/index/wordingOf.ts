import { splitWords } from './splitWords';
import type { Wording } from './Wording';

/** A text as its words. */
export function wordingOf(text: string): Wording {
  const words = splitWords(text);
  return { text, ids: words.ids, stems: words.stems, words };
}
