import { NAME_LABELS } from './NameKind';
import { StretchRoom } from './StretchRoom';

/** The likeliest labels of a stretch, and how likely the kind of each is by itself, 0 to 1; no chances where none were asked for. */
export interface LabelsRead {
  readonly labels: Uint8Array;
  readonly chances: Float64Array;
}

/** Whether label `to` may follow `from`: a name goes on only with its own kind. */
export const mayFollow = (from: number, to: number): boolean => to !== 1 && ((to & 1) === 0 || from >> 1 === to >> 1);
export const mayOpen = (label: number): boolean => (label & 1) === 0;

/** The weights of two labels side by side, `NAME_LABELS` squared for each gap group, and their exponentials. */
export interface PairWeights {
  readonly weights: Float64Array;
  readonly odds: Float64Array;
}

const NEVER = -1e9;
const NO_CHANCES = new Float64Array(0);
const L = NAME_LABELS;

/** Takes the weights of two labels side by side, as they were learned, so that what may not follow never does. */
export function pairWeights(learned: ArrayLike<number>): PairWeights {
  const weights = Float64Array.from(learned, (weight, at) =>
    mayFollow(Math.floor((at % (L * L)) / L), at % L) ? weight : NEVER,
  );
  return { weights, odds: weights.map(Math.exp) };
}

/** The likeliest labelling (Viterbi 1967). */
function bestLabels(
  emission: Float64Array,
  { weights }: PairWeights,
  groups: Uint8Array,
  { best, from }: StretchRoom,
): Uint8Array {
  const { length } = groups;
  for (let b = 0; b < L; b++) best[b] = mayOpen(b) ? emission[b]! : NEVER;
  for (let i = 1; i < length; i++) {
    const base = L * L * groups[i]!;
    const before = L * (i - 1);
    for (let b = 0; b < L; b++) {
      // A name goes on from one of two labels; 1 is never given and leads nowhere.
      const first = (b & 1) === 1 ? b - 1 : 0;
      const last = (b & 1) === 1 ? b : L - 1;
      let top = best[before + first]! + weights[base + L * first + b]!;
      let at = first;
      for (let a = first === 0 ? 2 : first + 1; a <= last; a++) {
        const value = best[before + a]! + weights[base + L * a + b]!;
        if (value > top) {
          top = value;
          at = a;
        }
      }
      best[L * i + b] = top + emission[L * i + b]!;
      from[L * i + b] = at;
    }
  }
  const labels = new Uint8Array(length);
  let at = 0;
  for (let b = 1; b < L; b++) if (best[L * (length - 1) + b]! > best[L * (length - 1) + at]!) at = b;
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = at;
    at = from[L * i + at]!;
  }
  return labels;
}

/** Scales the numbers of one word to a sum of 1. */
function scale(values: Float64Array, at: number): void {
  let sum = 0;
  for (let k = at; k < at + L; k++) sum += values[k]!;
  for (let k = at; k < at + L; k++) values[k]! /= sum;
}

/** The sums over all labellings of a stretch, `NAME_LABELS` a word, each word's scaled to its own size; what lies behind its words means nothing. */
export interface StretchSums {
  /** What each label is worth by the word alone. */
  readonly own: Float64Array;
  /** Of all ways to it from the start, and of all from it to the end. */
  readonly forward: Float64Array;
  readonly backward: Float64Array;
}

/** The forward and backward sums of a stretch (Rabiner 1989), from the scores of each word and what two labels side by side are worth. They lie in `room`. */
export function sumsOfStretch(
  emission: ArrayLike<number>,
  odds: Float64Array,
  groups: Uint8Array,
  room = new StretchRoom(groups.length),
): StretchSums {
  const { length } = groups;
  const { own, forward, backward } = room;
  for (let i = 0; i < length; i++) {
    let peak = Number.NEGATIVE_INFINITY;
    for (let k = L * i; k < L * (i + 1); k++) if (emission[k]! > peak) peak = emission[k]!;
    for (let k = L * i; k < L * (i + 1); k++) own[k] = Math.exp(emission[k]! - peak);
  }
  forward.fill(0, 0, L * length);
  for (let b = 0; b < L; b++) if (mayOpen(b)) forward[b] = own[b]!;
  scale(forward, 0);
  for (let i = 1; i < length; i++) {
    const base = L * L * groups[i]!;
    for (let a = 0; a < L; a++) {
      const share = forward[L * (i - 1) + a]!;
      if (share === 0) continue;
      // Any name may open behind it; but one alone go on.
      for (let b = 0; b < L; b += 2) forward[L * i + b]! += share * odds[base + L * a + b]!;
      forward[L * i + (a | 1)]! += share * odds[base + L * a + (a | 1)]!;
    }
    for (let b = 0; b < L; b++) forward[L * i + b]! *= own[L * i + b]!;
    scale(forward, L * i);
  }
  backward.fill(1, L * (length - 1), L * length);
  for (let i = length - 2; i >= 0; i--) {
    const base = L * L * groups[i + 1]!;
    for (let a = 0; a < L; a++) {
      let sum = 0;
      for (let b = 0; b < L; b++) {
        // In the order of the labels: what may follow alone, as all else would add nothing.
        if ((b & 1) === 1 && b !== (a | 1)) continue;
        sum += odds[base + L * a + b]! * own[L * (i + 1) + b]! * backward[L * (i + 1) + b]!;
      }
      backward[L * i + a] = sum;
    }
    scale(backward, L * i);
  }
  return { own, forward, backward };
}

/** How likely each word is of the kind that it was given. */
function chancesOf({ forward, backward }: StretchSums, labels: Uint8Array): Float64Array {
  const chances = new Float64Array(labels.length);
  for (let i = 0; i < chances.length; i++) {
    let all = 0;
    let kind = 0;
    for (let b = 0; b < L; b++) {
      const share = forward[L * i + b]! * backward[L * i + b]!;
      all += share;
      if (b >> 1 === labels[i]! >> 1) kind += share;
    }
    chances[i] = all > 0 ? kind / all : 0;
  }
  return chances;
}

/**
 * Reads the labels of a stretch from the scores of each word (`NAME_LABELS` a word) and of two labels side by side (`groups[i]`: the gap group before word i).
 * `withChances`: without them half of the work is spared.
 */
export function labelsOfStretch(
  emission: Float64Array,
  pairs: PairWeights,
  groups: Uint8Array,
  withChances: boolean,
  room = new StretchRoom(groups.length),
): LabelsRead {
  const labels = bestLabels(emission, pairs, groups, room);
  return {
    labels,
    chances: withChances ? chancesOf(sumsOfStretch(emission, pairs.odds, groups, room), labels) : NO_CHANCES,
  };
}
