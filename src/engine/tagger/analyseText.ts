import type { Forest } from '../../learned/Forest';
import type { WeightTable } from '../../learned/WeightFile';
import type { Candidate } from './Candidate';
import { findCandidates, type SecondTables } from './findCandidates';
import { findCreditedQuotations } from './findCreditedQuotations';
import { findTurns } from './findTurns';
import { marginalsOfChain } from './marginalsOfChain';
import { rateAlone } from './rateAlone';
import { rateTogether } from './rateTogether';
import { readFeatures } from './readFeatures';
import { type FirstTables, scoreFirst } from './scoreFirst';
import { surroundings } from './surroundings';
import type { Text } from './Text';

/** Candidates in reading order and how likely each is right. */
export interface RatedCandidates {
  readonly candidates: readonly Candidate[];
  readonly chances: Float64Array;
}

/** What the first pass thinks of each token, `role[4 * i + r]` as in `ChainMarginals.role`, beside the candidates. */
export interface AnalysedText extends RatedCandidates {
  readonly role: Float32Array;
}

/** All learned tables but that of the word rates, which `readText` needs. */
export interface TaggerTables extends FirstTables, SecondTables {
  readonly acceptance: WeightTable;
  readonly forest: Forest;
}

/** How often what a rule reads, a quotation with a dash and a name behind it or a turn of a transcript, is by that name. */
const RULED_CHANCE = 0.9;

/** The learned candidates and, in reading order among them, those that a rule reads. */
function withRuled(text: Text, learned: Candidate[], chances: Float64Array): RatedCandidates {
  const ruled = [...findCreditedQuotations(text), ...findTurns(text)];
  if (!ruled.length) return { candidates: learned, chances };
  const all = learned
    .map((candidate, i) => ({ candidate, chance: chances[i]! }))
    .concat(ruled.map((candidate) => ({ candidate, chance: RULED_CHANCE })))
    .sort((a, b) => a.candidate.anchor - b.candidate.anchor);
  return { candidates: all.map((a) => a.candidate), chances: Float64Array.from(all, (a) => a.chance) };
}

/** Both passes: every possible cue with its source and content, and how likely each is right. */
export function analyseText(text: Text, tables: TaggerTables): AnalysedText {
  const features = readFeatures(text);
  const { count } = text.tokens;
  const { role } = marginalsOfChain(scoreFirst(features, count, tables), count);
  const learned = findCandidates(text, features, role, tables);
  const around = surroundings(learned);
  const alone = rateAlone(text, learned, around, tables.acceptance);
  return { ...withRuled(text, learned, rateTogether(text, learned, around, alone, tables.forest)), role };
}
