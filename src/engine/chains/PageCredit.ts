import type { Passage } from '../../model/Passage';
import type { AgencyRole } from '../../model/Report';
import type { Agency } from '../lexicon/Agency';

/** An agency that the page credits as a whole: dateline, byline, sign-off, copyright line, photo credit. */
export interface PageCredit {
  readonly agency: Agency;
  readonly own: boolean;
  readonly role: AgencyRole;
  /** As printed. */
  readonly evidence: string;
  /** Where it stands, or null where it stands outside the blocks. */
  readonly at: Passage | null;
  /** It brought the text here, as the agency of a byline did; one that lent a photo or a hand did not. */
  readonly carries: boolean;
}
