import type { Candidate } from './Candidate';
import { QUOTE } from './Layout';
import { REACH, type Surroundings } from './surroundings';
import type { Text } from './Text';
import type { TokenSpan } from './windowAround';

/** Highest value of a trait. */
const MOST = 62;

/** Place of each trait in a row. */
const TRAIT = {
  chance: 0,
  cueChance: 1,
  logChance: 2,
  sourceChance: 3,
  contentChance: 4,
  contentLeast: 5,
  reading: 6,
  contentSize: 7,
  contentParts: 8,
  contentSide: 9,
  quoted: 10,
  sourceSize: 11,
  sourceSide: 12,
  sourceTag: 13,
  cueSize: 14,
  cueRate: 15,
  cueTag: 16,
  within: 17,
  shares: 18,
  holds: 19,
  sameCue: 20,
  sameSource: 21,
  otherReading: 22,
  otherCue: 23,
  sentenceSize: 24,
  sentencePlace: 25,
  role: 26,
  block: 27,
  crowd: 28,
  order: 29,
} as const;

/** How many traits a candidate has. */
export const TRAITS = Object.keys(TRAIT).length;

const clip = (value: number): number => Math.max(0, Math.min(MOST, Math.round(value)));
/** A probability by its log-odds, in steps of a fifth from -6 to 6. */
const byOdds = (p: number): number => clip((Math.log((p + 1e-5) / (1 - p + 1e-5)) + 6) * 5);
/** A logarithm of a probability, finer near 0. */
const byLog = (log: number): number => clip(Math.log2(1 - 4 * log) * 8);
/** 0 where there is none. */
const byStrength = (p: number): number => (p < 0 ? 0 : 1 + clip(60 * p));
const sideOf = (from: number, anchor: number): number => (from < anchor ? 1 : 2);

/**
 * In which order source, cue and content stand, one number for each, or 0 where one is missing. Content between its source and its cue is
 * 0.4 % of PolNeAR's train and nearly always a reading gone wrong.
 */
function orderOf({ source, cue, content }: Candidate): number {
  const [first] = content;
  if (!source || !first) return 0;
  const left = (a: TokenSpan, b: TokenSpan): number => (a.from < b.from ? 1 : 0);
  return 1 + left(source, cue) + 2 * left(source, first) + 4 * left(cue, first);
}

/** The likeliest other reading of the candidate's cue, and the likeliest candidate of another cue that overlaps with it. */
function rivalsOf(candidates: readonly Candidate[], chances: Float64Array, at: number): [number, number] {
  const own = candidates[at]!;
  let reading = 0;
  let cue = 0;
  for (let k = Math.max(0, at - REACH); k < Math.min(candidates.length, at + REACH + 1); k++) {
    const other = candidates[k]!;
    if (k === at || other.extent.to <= own.extent.from || own.extent.to <= other.extent.from) continue;
    if (other.anchor === own.anchor) reading = Math.max(reading, chances[k]!);
    else cue = Math.max(cue, chances[k]!);
  }
  return [reading, cue];
}

function fill(text: Text, candidate: Candidate, around: Surroundings, row: Uint8Array): void {
  const { tag, block } = text.tokens;
  const { quote, sentence, sentenceStart, blockRole } = text.layout;
  const { anchor, source, cue, content } = candidate;
  let size = 0;
  let quoted = 0;
  for (const { from, to } of content) {
    size += to - from;
    for (let i = from; i < to; i++) if (quote[i] !== QUOTE.outside) quoted++;
  }
  const from = sentenceStart[sentence[anchor]!]!;
  row[TRAIT.cueChance] = byOdds(candidate.cueChance);
  row[TRAIT.logChance] = byLog(candidate.logChance);
  row[TRAIT.sourceChance] = byOdds(candidate.sourceChance);
  row[TRAIT.contentChance] = byOdds(candidate.contentChance);
  row[TRAIT.contentLeast] = byOdds(candidate.contentLeast);
  row[TRAIT.reading] = candidate.reading;
  row[TRAIT.contentSize] = clip(size);
  row[TRAIT.contentParts] = clip(content.length);
  row[TRAIT.contentSide] = size ? sideOf(content[0]!.from, anchor) : 0;
  row[TRAIT.quoted] = size ? 1 + clip((10 * quoted) / size) : 0;
  row[TRAIT.sourceSize] = source ? clip(source.to - source.from) : 0;
  row[TRAIT.sourceSide] = source ? sideOf(source.from, anchor) : 0;
  row[TRAIT.sourceTag] = source ? tag[source.to - 1]! : MOST;
  row[TRAIT.cueSize] = clip(cue.to - cue.from);
  row[TRAIT.cueRate] = text.cueRate[anchor]!;
  row[TRAIT.cueTag] = tag[anchor]!;
  row[TRAIT.within] = byStrength(around.within);
  row[TRAIT.shares] = byStrength(around.shares);
  row[TRAIT.holds] = byStrength(around.holds);
  row[TRAIT.sameCue] = byStrength(around.sameCue);
  row[TRAIT.sameSource] = byStrength(around.sameSource);
  row[TRAIT.sentenceSize] = clip(sentenceStart[sentence[anchor]! + 1]! - from);
  row[TRAIT.sentencePlace] = clip(anchor - from);
  row[TRAIT.role] = blockRole[block[anchor]!]!;
  row[TRAIT.block] = clip(block[anchor]!);
  row[TRAIT.order] = orderOf(candidate);
}

/**
 * What the last stage weighs of each candidate: its chances so far, its shape, its rivals and how crowded with candidates the text is, each as a
 * whole number from 0 to 63; `TRAITS` for each candidate, in their order. `chances`: how likely each is right by itself.
 */
export function traitsOfCandidates(
  text: Text,
  candidates: readonly Candidate[],
  around: readonly Surroundings[],
  chances: Float64Array,
): Uint8Array {
  const rows = new Uint8Array(TRAITS * candidates.length);
  const crowd = clip((400 * candidates.length) / Math.max(1, text.tokens.count));
  candidates.forEach((candidate, at) => {
    const row = rows.subarray(TRAITS * at, TRAITS * (at + 1));
    fill(text, candidate, around[at]!, row);
    const [reading, cue] = rivalsOf(candidates, chances, at);
    row[TRAIT.chance] = byOdds(chances[at]!);
    row[TRAIT.otherReading] = byOdds(reading);
    row[TRAIT.otherCue] = byOdds(cue);
    row[TRAIT.crowd] = crowd;
  });
  return rows;
}
