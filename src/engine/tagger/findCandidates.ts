import { bestOfChain } from './bestOfChain';
import type { Candidate } from './Candidate';
import { boundaryFeaturesGivenCue, GIVEN_FEATURES, tokenFeaturesGivenCue } from './featuresGivenCue';
import { type ChainMarginals, marginalsOfChain } from './marginalsOfChain';
import type { Potentials } from './Potentials';
import { pickAnchors } from './pickAnchors';
import { probabilitySteps } from './probabilitySteps';
import { ROLE } from './roles';
import type { Scene } from './Scene';
import type { SecondTables, SideScores } from './scoreSides';
import { seeFromCue } from './seeFromCue';
import type { Text } from './Text';
import { type TokenSpan, windowAround } from './windowAround';

/** Added to every role but cue at the anchor. */
const FORBIDDEN = -50;

/** The chain's scores within the window of a cue. */
export function scoreGivenCue(scene: Scene, sides: SideScores, tables: SecondTables): Potentials {
  const { from, to, anchor } = scene;
  const emission = new Float32Array(4 * (to - from));
  const transition = new Float32Array(16 * (to - from));
  const out = new Int32Array(GIVEN_FEATURES);
  const e = tables.tokens.values;
  const t = tables.boundaries.values;
  const eMask = e.length / 4 - 1;
  const tMask = t.length / 16 - 1;
  const sums = new Float64Array(16);
  for (let i = from; i < to; i++) {
    const side = i <= anchor ? sides.left : sides.right;
    const k = i - from;
    let n = tokenFeaturesGivenCue(scene, i, out);
    sums.fill(0, 0, 4);
    for (let f = 0; f < n; f++) {
      const row = 4 * (out[f]! & eMask);
      for (let r = 0; r < 4; r++) sums[r]! += e[row + r]!;
    }
    for (let r = 0; r < 4; r++) emission[4 * k + r] = sums[r]! * tables.tokens.scale + side.emission[4 * i + r]!;
    n = boundaryFeaturesGivenCue(scene, i, out);
    sums.fill(0);
    for (let f = 0; f < n; f++) {
      const row = 16 * (out[f]! & tMask);
      for (let r = 0; r < 16; r++) sums[r]! += t[row + r]!;
    }
    for (let r = 0; r < 16; r++) {
      transition[16 * k + r] = sums[r]! * tables.boundaries.scale + side.transition[16 * i + r]!;
    }
  }
  for (let r = 0; r < 4; r++) if (r !== ROLE.cue) emission[4 * (anchor - from) + r]! += FORBIDDEN;
  return { emission, transition };
}

function runs(roles: Uint8Array, role: number, from: number): TokenSpan[] {
  const spans: TokenSpan[] = [];
  for (let k = 0; k < roles.length; k++) {
    if (roles[k] !== role) continue;
    let to = k + 1;
    while (to < roles.length && roles[to] === role) to++;
    spans.push({ from: from + k, to: from + to });
    k = to;
  }
  return spans;
}

/** Sum and least of a role's probabilities over the tokens of a span. */
function chanceOf(
  marginals: ChainMarginals,
  span: TokenSpan,
  role: number,
  from: number,
): { sum: number; least: number } {
  let sum = 0;
  let least = 1;
  for (let i = span.from; i < span.to; i++) {
    const p = marginals.role[4 * (i - from) + role]!;
    sum += p;
    if (p < least) least = p;
  }
  return { sum, least };
}

/** The source a cue has: of several stretches the one that is likeliest as a whole. */
function pickSource(
  spans: readonly TokenSpan[],
  marginals: ChainMarginals,
  from: number,
): { span: TokenSpan | null; chance: number } {
  let best: TokenSpan | null = null;
  let chance = 0;
  for (const span of spans) {
    const mean = chanceOf(marginals, span, ROLE.source, from).sum / (span.to - span.from);
    if (mean > chance) {
      best = span;
      chance = mean;
    }
  }
  if (best) return { span: best, chance };
  let top = 0;
  for (let k = 0; k < marginals.role.length; k += 4) top = Math.max(top, marginals.role[k + ROLE.source]!);
  return { span: null, chance: 1 - top };
}

/** Reads source, cue and content off the best labelling of one cue's window. */
function decode(scene: Scene, potentials: Potentials, cueMarginals: Float32Array): Candidate {
  const { from, to, anchor } = scene;
  const { roles, score } = bestOfChain(potentials, to - from);
  const marginals = marginalsOfChain(potentials, to - from);
  const cue = runs(roles, ROLE.cue, from).find((s) => s.from <= anchor && anchor < s.to)!;
  const source = pickSource(runs(roles, ROLE.source, from), marginals, from);
  const content = runs(roles, ROLE.content, from);
  let sum = 0;
  let size = 0;
  let least = 1;
  for (const span of content) {
    const chance = chanceOf(marginals, span, ROLE.content, from);
    sum += chance.sum;
    size += span.to - span.from;
    least = Math.min(least, chance.least);
  }
  let cueChance = 0;
  for (let i = cue.from; i < cue.to; i++) cueChance = Math.max(cueChance, cueMarginals[4 * i + ROLE.cue]!);
  return {
    anchor,
    cue,
    source: source.span,
    content,
    cueChance,
    logChance: score - marginals.logSum,
    sourceChance: source.chance,
    contentChance: size ? sum / size : 0,
    contentLeast: size ? least : 0,
  };
}

/** Every possible cue with the source and content found for it. `cueMarginals` are the first pass's. */
export function findCandidates(
  text: Text,
  cueMarginals: Float32Array,
  sides: SideScores,
  tables: SecondTables,
): Candidate[] {
  const steps = probabilitySteps(cueMarginals);
  return pickAnchors(cueMarginals).map((anchor) => {
    const scene = seeFromCue(text, anchor, windowAround(text, anchor), steps);
    return decode(scene, scoreGivenCue(scene, sides, tables), cueMarginals);
  });
}
