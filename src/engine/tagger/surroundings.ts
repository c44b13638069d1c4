import type { Candidate } from './Candidate';
import { probabilityStep } from './probabilitySteps';

/** How a candidate stands among the others of its text. Strengths are steps 0 to 5 of `cueChance`; 6 says there is none. */
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

const NONE = 6;
/** Candidates further apart than this in the list do not meet: windows are short. */
const REACH = 24;

const inContent = (candidate: Candidate, token: number): boolean =>
  candidate.content.some((s) => s.from <= token && token < s.to);

const share = (a: Candidate, b: Candidate): boolean =>
  a.content.some((s) => b.content.some((t) => s.from < t.to && t.from < s.to));

const sameSource = (a: Candidate, b: Candidate): boolean =>
  a.source !== null && b.source !== null && a.source.from < b.source.to && b.source.from < a.source.to;

/** Looks at the neighbours of candidate `at` in a list in reading order. */
export function surroundings(candidates: readonly Candidate[], at: number): Surroundings {
  const own = candidates[at]!;
  const found = { within: NONE, shares: NONE, holds: NONE, sameCue: NONE, sameSource: NONE };
  const note = (key: keyof typeof found, other: Candidate): void => {
    const step = probabilityStep(other.cueChance);
    if (found[key] === NONE || step > found[key]) found[key] = step;
  };
  for (let k = Math.max(0, at - REACH); k < Math.min(candidates.length, at + REACH + 1); k++) {
    const other = candidates[k]!;
    if (k === at || !other.content.length) continue;
    const lies = inContent(other, own.anchor);
    const holds = inContent(own, other.anchor);
    if (other.cue.from < own.cue.to && own.cue.from < other.cue.to) note('sameCue', other);
    if (lies) note('within', other);
    if (holds) note('holds', other);
    if (!lies && !holds && share(own, other)) note('shares', other);
    if (sameSource(own, other)) note('sameSource', other);
  }
  return found;
}
