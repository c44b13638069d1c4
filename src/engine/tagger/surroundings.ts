import { type Candidate, READING } from './Candidate';

/** How a candidate stands among the others of its text. Each is the greatest strength among those meant; -1 says there are none. */
export interface Surroundings {
  /** Strongest candidate whose content holds this one's cue. */
  readonly within: number;
  /** Strongest candidate whose content shares words with this one's, neither cue lying in the other's content. */
  readonly shares: number;
  /** Strongest candidate whose cue lies in this one's content. */
  readonly holds: number;
  /** Strongest candidate whose cue shares a word with this one's. */
  readonly sameCue: number;
  /** Strongest candidate with the same source. */
  readonly sameSource: number;
}

const NONE = -1;
/** Candidates further apart than this in the list do not meet: windows are short. */
export const REACH = 60;

const inContent = (candidate: Candidate, token: number): boolean =>
  candidate.content.some((s) => s.from <= token && token < s.to);

const share = (a: Candidate, b: Candidate): boolean =>
  a.content.some((s) => b.content.some((t) => s.from < t.to && t.from < s.to));

const sameSource = (a: Candidate, b: Candidate): boolean =>
  a.source !== null && b.source !== null && a.source.from < b.source.to && b.source.from < a.source.to;

/** What a candidate weighs in the eyes of its neighbours: its cue's chance, if it is the likeliest reading of that cue. */
const strengthOf = ({ reading, cueChance }: Candidate): number => (reading === READING.best ? cueChance : NONE);

/** Looks at the neighbours of each candidate in a list in reading order, those of other cues with content. */
export function surroundings(candidates: readonly Candidate[]): Surroundings[] {
  const strengths = candidates.map(strengthOf);
  return candidates.map((_, at) => lookAround(candidates, at, strengths));
}

function lookAround(candidates: readonly Candidate[], at: number, strengths: readonly number[]): Surroundings {
  const own = candidates[at]!;
  const found = { within: NONE, shares: NONE, holds: NONE, sameCue: NONE, sameSource: NONE };
  for (let k = Math.max(0, at - REACH); k < Math.min(candidates.length, at + REACH + 1); k++) {
    const other = candidates[k]!;
    const strength = strengths[k]!;
    if (other.extent.to <= own.extent.from || own.extent.to <= other.extent.from) continue;
    if (other.anchor === own.anchor || strength < 0 || !other.content.length) continue;
    const lies = inContent(other, own.anchor);
    const holds = inContent(own, other.anchor);
    if (other.cue.from < own.cue.to && own.cue.from < other.cue.to) found.sameCue = Math.max(found.sameCue, strength);
    if (lies) found.within = Math.max(found.within, strength);
    if (holds) found.holds = Math.max(found.holds, strength);
    if (!lies && !holds && share(own, other)) found.shares = Math.max(found.shares, strength);
    if (sameSource(own, other)) found.sameSource = Math.max(found.sameSource, strength);
  }
  return found;
}
