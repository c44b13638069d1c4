import type { Passage } from './Passage';
import type { RuleName } from './RuleName';

export type HopKind = 'agency' | 'outlet' | 'person' | 'organisation' | 'document' | 'event';
export type HopRelation = 'told' | 'reported' | 'according-to' | 'cited' | 'published' | 'credited' | 'relayed';

/** One hand-over on the way from the speaker to this outlet, with the words that show it. */
export interface Hop {
  /** The actor's name in full where known ("TASS"), else as printed. */
  readonly actor: string;
  /** Id in the lexicon of agencies, or null. */
  readonly agency: string | null;
  readonly kind: HopKind;
  readonly relation: HopRelation;
  /** True where this sentence says so; false where it is carried over from another sentence or the credit of the page. */
  readonly stated: boolean;
  /** The words on the page that show the hop, as printed. */
  readonly evidence: string;
  /** Where those words stand, or null where they stand outside the blocks (byline, credit line, metadata). */
  readonly evidenceAt: Passage | null;
  /** A hand: it passed the words on. Venues, the speaker's own papers and this outlet are none. */
  readonly carries: boolean;
  /** It is this outlet itself. */
  readonly own: boolean;
  /** Same step as the hop before it: two media in one breath. */
  readonly parallel: boolean;
  readonly foundBy: RuleName;
}

/** Hops in order from the speaker to this outlet. `depth` is the number of hops that carry and are not parallel. */
export interface Chain {
  readonly depth: number;
  readonly hops: readonly Hop[];
}
