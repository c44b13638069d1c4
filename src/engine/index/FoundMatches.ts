import type { Match } from '../../model/Match';
import type { ClaimShown, EntityFound } from '../../model/Report';

/** What is known of one page. */
export interface FoundMatches {
  /** One list per statement, best first. */
  readonly matches: readonly (readonly Match[])[];
  /** The most often named first. */
  readonly entities: readonly EntityFound[];
  /** Every claim named above, by id. */
  readonly claims: Readonly<Record<string, ClaimShown>>;
}
