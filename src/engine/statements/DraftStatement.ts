import type { Passage } from '../../model/Passage';
import type { RuleName } from '../../model/RuleName';
import type { StatementKind } from '../../model/Statement';

/** A statement before its speaker is resolved and its chain is built. Spans as in `Statement`. */
export interface DraftStatement {
  readonly kind: StatementKind;
  /** Empty where no source is printed beside the content: unattributed, or a quotation that continues a speaker. */
  readonly source: readonly Passage[];
  readonly cue: readonly Passage[];
  /** At least one passage. */
  readonly content: readonly Passage[];
  /** Estimated probability, 0 to 1, that source and content are right. */
  readonly confidence: number;
  /** Whether it may be underlined (`saysSomething`), were it sure enough. */
  readonly sayable: boolean;
  /** As in `Statement`. */
  readonly foundBy: readonly RuleName[];
  /**
   * Index of the draft whose speaker relays this one: in "the general told reporters that the centres urged X"
   * the centres' statement lies within the general's, who becomes a hand of its chain. Null at the outermost level.
   */
  readonly within: number | null;
  /** Index of the earlier draft whose speaker this stand-alone quotation continues, or null. */
  readonly continues: number | null;
}
