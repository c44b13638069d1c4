import type { Passage } from '../../model/Passage';

/** A stretch in quotation marks. */
export interface Quotation {
  /** One passage per block it runs through, marks included. */
  readonly passages: readonly Passage[];
  /** False where the text ends, or a new quotation opens, before a closing mark comes. */
  readonly closed: boolean;
  /** The marks are single ones ('…'), as British outlets print them. */
  readonly single: boolean;
}
