import type { RuleName } from '../../model/RuleName';

/** A hand that had a statement. */
export interface HandLink {
  /** Index among the scene's hands. */
  readonly hand: number;
  /** Estimated probability, 0 to 1. */
  readonly chance: number;
  /** The statement's own sentence says so. */
  readonly stated: boolean;
  readonly foundBy: RuleName;
}
