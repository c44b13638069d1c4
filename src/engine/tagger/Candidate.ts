import type { TokenSpan } from './windowAround';

/** A cue with the source and content the second pass finds for it, before it is accepted. Spans are of tokens. */
export interface Candidate {
  readonly anchor: number;
  /** A `READING`: how it differs from the likeliest one of its cue. */
  readonly reading: number;
  readonly cue: TokenSpan;
  readonly source: TokenSpan | null;
  /** In reading order; may be empty. */
  readonly content: readonly TokenSpan[];
  /** From the first to the last of all these tokens; what does not overlap with it has nothing in common with the candidate. */
  readonly extent: TokenSpan;
  /** Highest probability of the first pass for a cue among the cue's words. */
  readonly cueChance: number;
  /** Logarithm of the probability of this labelling given the cue. */
  readonly logChance: number;
  /** Mean probability of the second pass for source over its words; that of having none where there is none. */
  readonly sourceChance: number;
  /** Mean and least probability of the second pass for content over its words. */
  readonly contentChance: number;
  readonly contentLeast: number;
}

/** `best`: the likeliest labelling; the others put right, one at a time, where it was least sure. */
export const READING = { best: 0, source: 1, noSource: 2, content: 3, otherContent: 4 } as const;
