import type { HopRelation } from '../../model/Chain';
import type { Passage } from '../../model/Passage';
import type { MediaMention } from '../media/MediaMention';

/** A medium that this sentence says had a hand in what is said. */
export interface Credit {
  readonly medium: MediaMention;
  readonly relation: HopRelation;
  /** The words that show it. */
  readonly evidence: Passage;
  /** Offsets in the block of the word that makes it a credit ("told", "reported"). */
  readonly trigger: { readonly start: number; readonly end: number };
  /** Named in one breath with the credit before it. */
  readonly parallel: boolean;
}
