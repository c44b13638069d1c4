import type { Chain } from './Chain';
import type { Match } from './Match';
import type { Passage } from './Passage';
import type { RuleName } from './RuleName';
import type { Setting } from './Setting';
import type { Speaker } from './Speaker';

/** `unattributed`: an assertion that nobody is credited for. */
export type StatementKind = 'direct' | 'mixed' | 'indirect' | 'unattributed';

/** A piece of the page's text with its attribution. */
export interface Statement {
  /** Unique within one report, in reading order: "s1", "s2". */
  readonly id: string;
  /**
   * The statement's name wherever it is stored: made of its article and the words of its content, so that it is the same when the page is
   * read again. Unique within one report.
   */
  readonly key: string;
  readonly kind: StatementKind;
  readonly source: readonly Passage[];
  readonly cue: readonly Passage[];
  /** At least one passage. */
  readonly content: readonly Passage[];
  readonly speaker: Speaker | null;
  readonly setting: Setting;
  readonly chain: Chain;
  /** Estimated probability, 0 to 1, that content, speaker and chain are all right. */
  readonly confidence: number;
  /** Whether the confidence is high enough to underline it on the page. Unattributed ones are never shown. */
  readonly shown: boolean;
  /** Which rule or judge made it, and which changed it, in their order. */
  readonly foundBy: readonly RuleName[];
  /** Best first. */
  readonly matches: readonly Match[];
}
