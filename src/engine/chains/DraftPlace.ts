import type { Sentence } from '../media/Sentence';

/** Where a draft stands: the sentences of its source and cue, or of its content where it has neither. */
export interface DraftPlace {
  readonly anchors: readonly Sentence[];
  /** Index of the first and the last sentence that belong to it. */
  readonly first: number;
  readonly last: number;
  /** It stands in a headline or a subhead, which carry no credit. */
  readonly heading: boolean;
}
