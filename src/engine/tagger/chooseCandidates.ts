import type { Candidate } from './Candidate';
import type { TokenSpan } from './windowAround';

/** Candidates less likely to be right are left out: near the value at which F1 is best. */
export const FLOOR = 0.3;
/** Two contents that share more than this part of the shorter one's words tell the same thing. */
const SAME = 0.5;
/** Candidates further apart than this in the list do not meet: windows are short. */
const REACH = 60;

const size = (spans: readonly TokenSpan[]): number => spans.reduce((sum, s) => sum + s.to - s.from, 0);

function common(a: readonly TokenSpan[], b: readonly TokenSpan[]): number {
  let sum = 0;
  for (const s of a) for (const t of b) sum += Math.max(0, Math.min(s.to, t.to) - Math.max(s.from, t.from));
  return sum;
}

/** Whether two candidates cannot both stand: one cue, one within the other, or the same words told twice. */
function clash(a: Candidate, b: Candidate): boolean {
  if (a.extent.to <= b.extent.from || b.extent.to <= a.extent.from) return false;
  if (common([a.cue], [b.cue]) > 0) return true;
  if (common([a.cue], b.content) > 0 || common([b.cue], a.content) > 0) return true;
  return common(a.content, b.content) > SAME * Math.min(size(a.content), size(b.content));
}

/**
 * Whether what is said stands between who says it and the cue: no order of English, save 0.4 % of PolNeAR's train; of the readings that
 * have it, six in ten are wrong even where they were learned from.
 */
function isOutOfOrder({ source, cue, content: [first] }: Candidate): boolean {
  return source !== null && first !== undefined && source.from < first.from && first.from < cue.from;
}

/** Indexes of the candidates that stand, in reading order: the likeliest first, each driving out those it clashes with. */
export function chooseCandidates(candidates: readonly Candidate[], chances: Float64Array, floor = FLOOR): number[] {
  const order = candidates
    .map((_, i) => i)
    .filter((i) => chances[i]! >= floor && candidates[i]!.content.length > 0 && !isOutOfOrder(candidates[i]!))
    .sort((a, b) => chances[b]! - chances[a]! || a - b);
  const kept = new Uint8Array(candidates.length);
  for (const i of order) {
    let free = true;
    const end = Math.min(candidates.length, i + REACH + 1);
    for (let j = Math.max(0, i - REACH); free && j < end; j++) {
      if (kept[j] && clash(candidates[i]!, candidates[j]!)) free = false;
    }
    if (free) kept[i] = 1;
  }
  return order.filter((i) => kept[i]).sort((a, b) => a - b);
}
