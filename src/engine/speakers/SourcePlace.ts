import type { Passage } from '../../model/Passage';
import type { TitleGender } from '../lexicon/titles';
import type { DraftStatement } from '../statements/DraftStatement';
import type { Turn } from './Discourse';
import type { SourcePhrase } from './SourcePhrase';

/** When somebody spoke before a place. */
export interface Spoke {
  readonly last: Turn;
  readonly back: number;
  taken: number;
}

/** A source to settle, with what its candidates are compared by. */
export interface SourcePlace {
  readonly index: number;
  readonly draft: DraftStatement;
  /** Null where no source is printed. */
  readonly phrase: SourcePhrase | null;
  /** Where the source stands; the cue or the content where none is printed. */
  readonly at: Passage;
  /** Counted over the article. */
  readonly sentence: number;
  /** Index of the first name that stands at `at` or behind. */
  readonly mention: number;
  /** Numbers of the entities named in the content. */
  readonly spokenOf: ReadonlySet<number>;
  /** Turns before it, the last first. */
  readonly turns: readonly Turn[];
  /** The same by key: the last turn of each, how many turns back it is, and how many turns it took. */
  readonly spoke: ReadonlyMap<string, Spoke>;
  /** `keyOf` the speaker of the statement it lies in, or null. */
  readonly outer: string | null;
  /** `keyOf` the speaker of the statement that it continues, or null. */
  readonly continued: string | null;
  /** By entity, the gender of the pronoun that it was last taken to be meant by. */
  readonly genders: ReadonlyMap<number, NonNullable<TitleGender>>;
  /** For a headline or subhead: by key, how much of its content the speakers of the text say too, 0 to 1. */
  readonly echoes: ReadonlyMap<string, number>;
}
