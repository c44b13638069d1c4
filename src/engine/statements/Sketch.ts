import type { Passage } from '../../model/Passage';
import type { RuleName } from '../../model/RuleName';

/** A statement in the making: links are by reference until all are found and put in order. */
export interface Sketch {
  source: readonly Passage[];
  cue: readonly Passage[];
  content: readonly Passage[];
  confidence: number;
  /** The statement that relays this one. */
  outer: Sketch | null;
  /** The statement whose speaker goes on here. */
  continued: Sketch | null;
  /** A sentence that nobody is credited for. */
  nobody: boolean;
  foundBy: readonly RuleName[];
}

/** Whether `a` stands before `b` in the article. */
export function precedes(a: Passage, b: Passage): boolean {
  return a.block < b.block || (a.block === b.block && a.start < b.start);
}

/** The first passage of a statement's content, by position. */
export function firstOf(passages: readonly Passage[]): Passage {
  let first = passages[0]!;
  for (const p of passages) if (precedes(p, first)) first = p;
  return first;
}
