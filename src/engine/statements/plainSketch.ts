import type { Passage } from '../../model/Passage';
import type { RuleName } from '../../model/RuleName';
import type { Sketch } from './Sketch';

/** A statement of its own, within no other: each of its parts in one passage. Without a source the cue has nobody beside it. */
export const plainSketch = (
  foundBy: RuleName,
  source: Passage | null,
  cue: Passage,
  content: Passage,
  confidence: number,
): Sketch => ({
  source: source ? [source] : [],
  cue: [cue],
  content: [content],
  confidence,
  outer: null,
  continued: null,
  nobody: false,
  foundBy: [foundBy],
});
