import type { Words } from './Words';

/** One text with its words. */
export interface Wording {
  readonly text: string;
  readonly words: Words;
}
