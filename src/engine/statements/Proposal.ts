import type { Passage } from '../../model/Passage';
import type { RuleName } from '../../model/RuleName';

/** What may be a statement: offered generously, several readings of the same words side by side. */
export interface Proposal {
  /** All that offer just this, the tagger first. */
  readonly foundBy: readonly RuleName[];
  readonly source: readonly Passage[];
  readonly cue: readonly Passage[];
  /** In order; at least one. */
  readonly content: readonly Passage[];
  /** How likely the tagger thinks it right; 0 for what rules offer. */
  readonly tagged: number;
}
