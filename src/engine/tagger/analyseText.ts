import type { Candidate } from './Candidate';
import { findCandidates } from './findCandidates';
import { marginalsOfChain } from './marginalsOfChain';
import { rateCandidates } from './rateCandidates';
import { type SideTables, scoreSides } from './scoreSides';
import type { Text } from './Text';
import type { WeightTable } from './WeightFile';

/** All learned tables but that of the word rates, which `readText` needs. */
export interface TaggerTables extends SideTables {
  readonly acceptance: WeightTable;
}

/** Both passes: every possible cue with its source and content, and how likely each is right. */
export function analyseText(text: Text, tables: TaggerTables): { candidates: Candidate[]; chances: Float64Array } {
  const sides = scoreSides(text, tables);
  const { role } = marginalsOfChain(sides.first, text.tokens.count);
  const candidates = findCandidates(text, role, sides, tables);
  return { candidates, chances: rateCandidates(text, candidates, tables.acceptance) };
}
