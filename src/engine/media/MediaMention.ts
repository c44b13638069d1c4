import type { Agency } from '../lexicon/Agency';
import type { Sentence } from './Sentence';

/** A medium named, or stood for ("the paper"), at one place of the text. */
export interface MediaMention {
  readonly sentence: Sentence;
  /** Tokens of the sentence, half-open. */
  readonly from: number;
  readonly to: number;
  /** As shown: the agency's name, the outlet as printed, without "the". */
  readonly name: string;
  /** Same medium, same key. */
  readonly key: string;
  readonly kind: 'agency' | 'outlet';
  readonly agency: Agency | null;
  /** It is this outlet. */
  readonly own: boolean;
  /** False for a name with other meanings that nothing else on the page settles. */
  readonly sure: boolean;
  /** No name: "state radio", "a Hindi daily". */
  readonly generic: boolean;
}
