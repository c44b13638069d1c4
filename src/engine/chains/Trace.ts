import type { Hop } from '../../model/Chain';
import type { Speaker } from '../../model/Speaker';
import type { DraftStatement } from '../statements/DraftStatement';
import type { Credit } from './Credit';
import type { DraftPlace } from './DraftPlace';
import type { Venue } from './readVenues';

/** What is known of one draft before its hops are put in order. */
export interface Trace {
  readonly draft: DraftStatement;
  readonly speaker: Speaker | null;
  readonly place: DraftPlace;
  /** Those of its own sentences. */
  readonly credits: readonly Credit[];
  readonly venues: readonly Venue[];
  /** The hop that this draft's speaker is for a statement within it, or null where that is nobody's hand. */
  readonly relay: Hop | null;
  /** Who spoke for him ("through his spokesman"), or null. */
  readonly goBetween: Hop | null;
  /** The unnamed people that the medium of its sentence has it from, or null. */
  readonly informants: Hop | null;
  /** The media that were just said to hold the paper it quotes. */
  readonly heldBy: readonly Credit[];
  /** "was quoted as saying": somebody handed it on, whoever it was. */
  readonly retold: boolean;
  /** "His nephew added": goes on with what a medium reported one sentence earlier. */
  readonly goesOn: boolean;
  /** The media whose report is under way at its sentence. */
  readonly report: readonly Credit[];
  /** What "the interview" it is from was, or null. */
  readonly interview: Credit | null;
  /** The hop to the medium he writes for, where he is quoted from there; or null. */
  readonly employer: Hop | null;
  /** What he told a medium in a sentence before that names him; or null. */
  readonly gave: Credit | null;
  /** "The same source": somebody unnamed who spoke before. */
  readonly sameSource: boolean;
  /** The medium whose extract, set apart by the page, it stands in, or null. */
  readonly extract: Credit | null;
}
