import type { Passage } from './Passage';

/**
 * What the tagger finds, in the terms of PARC3 and PolNeAR: who (source), by which words (cue), what (content).
 * An empty list says the role is absent. Only the outermost attribution is given; statements may hold further ones inside.
 */
export interface Attribution {
  readonly source: readonly Passage[];
  readonly cue: readonly Passage[];
  readonly content: readonly Passage[];
  /** Estimated probability, 0 to 1, that source and content are right. */
  readonly confidence: number;
}
