import type { Passage } from '../../model/Passage';
import type { AgencyRole } from '../../model/Report';
import type { Agency } from '../lexicon/Agency';

/** A medium that the page credits as a whole: dateline, byline, sign-off, copyright line, notice of republication, photo credit. */
export interface PageCredit {
  /** As shown. */
  readonly name: string;
  /** Null for an outlet. */
  readonly agency: Agency | null;
  readonly own: boolean;
  readonly role: AgencyRole;
  /** As printed. */
  readonly evidence: string;
  /** Where it stands, or null where it stands outside the blocks. */
  readonly at: Passage | null;
  /** It brought the text here, as the agency of a byline did; one that lent a photo or a hand did not. */
  readonly carries: boolean;
}
