import type { Passage } from '../../model/Passage';
import type { TitleGender } from '../lexicon/titles';
import type { Word } from '../text/readWords';

/** How a noun phrase opens. */
export type Determiner = 'none' | 'definite' | 'indefinite' | 'pronoun' | 'owner' | 'count';

/** A source's words, read before it is known whom they mean. */
export interface SourcePhrase {
  /** Without what only stands beside the noun phrase ("as", "both"). */
  readonly passage: Passage;
  /** At least one. */
  readonly words: readonly Word[];
  /** The words up to where what describes the main noun begins; at least one. */
  readonly core: readonly Word[];
  /** The core's main noun. */
  readonly head: Word;
  readonly determiner: Determiner;
  /** The pronoun that is the whole source, lower-cased, or null. */
  readonly pronoun: string | null;
  /** Indexes of the names that lie in it, in order. */
  readonly names: readonly number[];
  /** Index of the name that the main noun is part of, or null where the phrase describes. */
  readonly named: number | null;
  /** The words that tell who it is, in the singular, the main noun first; none for a pronoun. */
  readonly nouns: readonly string[];
  /** "the 41-year-old": in years, or null. */
  readonly age: number | null;
  /** What the pronoun or the main noun tells. */
  readonly gender: TitleGender;
  readonly plural: boolean;
}
