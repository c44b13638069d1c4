import type { RuleName } from './RuleName';

/** What a reader says of a statement that was read wrongly; kept by the statement's key and applied when the page is read again. */
export interface Correction {
  readonly key: string;
  /** `no-statement`: nobody said this; `speaker`: somebody else did, or nobody who is named. */
  readonly verdict: 'no-statement' | 'speaker';
  /** Whose words they are, where the verdict is `speaker`; null where the page does not tell. */
  readonly speaker: string | null;
  /** The statement as it was read: its words, and what made it of them. */
  readonly content: string;
  readonly foundBy: readonly RuleName[];
  /** In milliseconds since 1970. */
  readonly correctedAt: number;
}
