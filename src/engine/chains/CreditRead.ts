import type { HopRelation } from '../../model/Chain';

/** What makes a credit of a medium's name in a sentence. */
export interface CreditRead {
  readonly relation: HopRelation;
  /** Token of the trigger. */
  readonly at: number;
}
