import { FLOOR } from './chooseProposals';
import type { JudgedProposal } from './StatementJudge';
import { overlap } from './traitsOfProposals';

/** Contents that share so much of the longer one are readings of the same statement; as the yardsticks have it. */
const SAME = 0.5;

/** Where a cue ends, as one number. */
const endOfCue = ({ home, cueEnd }: JudgedProposal): number => home * 2 ** 32 + cueEnd;

/** By where their cue ends, so that "said" of two clauses is two. */
function byCue(judged: readonly JudgedProposal[]): Map<number, JudgedProposal[]> {
  const groups = new Map<number, JudgedProposal[]>();
  for (const one of judged) {
    if (one.proposal.cue.length === 0) continue;
    const key = endOfCue(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

const isSame = (a: JudgedProposal, b: JudgedProposal): boolean =>
  overlap(a.proposal.content, b.proposal.content) >= SAME * Math.max(a.size, b.size);

/**
 * Where readings of one cue differ by a word or two at their edges, each alone has but a share of the chance that something is said here.
 * If none reaches the floor and all together do, the likeliest is lifted to it: it stands, and is not underlined. Held out on Hearsay
 * this leaves F1 as it was and brings half a point of hop F1. A cue has at most a dozen readings.
 */
export function poolReadings(judged: readonly JudgedProposal[]): JudgedProposal[] {
  const groups = byCue(judged);
  return judged.map((one) => {
    if (one.confidence >= FLOOR || one.proposal.cue.length === 0) return one;
    const group = groups.get(endOfCue(one))!;
    // Some of them reach together no more than all.
    if (sumOf(group) < POOLED) return one;
    const same = group.filter((other) => isSame(one, other));
    const isLikeliest = same.every((other) => other.confidence <= one.confidence);
    return isLikeliest && sumOf(same) >= POOLED ? { ...one, confidence: FLOOR } : one;
  });
}

function sumOf(readings: readonly JudgedProposal[]): number {
  let sum = 0;
  for (const { confidence } of readings) sum += confidence;
  return sum;
}

/** Readings that overlap are counted double in part, so their sum must reach a little more than the floor of one. */
const POOLED = 0.42;
