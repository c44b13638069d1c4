import { WORD_FEATURES } from '../../../src/engine/names/featuresOfWord';
import { GAP_GROUPS } from '../../../src/engine/names/gapGroup';
import { mayFollow, mayOpen } from '../../../src/engine/names/labelsOfStretch';
import { NAME_LABELS } from '../../../src/engine/names/NameKind';
import { GradientTable } from '../GradientTable';
import { random, shuffle } from '../random';
import type { NameExample } from './NameExample';

export interface NameOptions {
  readonly bits: number;
  readonly epochs: number;
  readonly keep: number;
  readonly rate: number;
  readonly seed: number;
  /** Weights are averaged over the last so many epochs. */
  readonly averaged: number;
}

export interface NameWeights {
  readonly words: Float32Array;
  readonly pairs: Float32Array;
}

const L = NAME_LABELS;
const NEVER = -1e9;

/** How likely each label is at each word (`L` a word) and each two side by side (`L * L` a word, for it and the one before). */
function marginals(
  emission: Float32Array,
  pairs: Float32Array,
  groups: Uint8Array,
): { one: Float32Array; two: Float32Array } {
  const n = groups.length;
  const forward = new Float64Array(L * n).fill(NEVER);
  const backward = new Float64Array(L * n);
  const step = (i: number, a: number, b: number): number => pairs[L * L * groups[i]! + L * a + b]!;
  for (let b = 0; b < L; b++) if (mayOpen(b)) forward[b] = emission[b]!;
  const terms = new Float64Array(L);
  const logSum = (count: number): number => {
    let peak = NEVER;
    for (let k = 0; k < count; k++) if (terms[k]! > peak) peak = terms[k]!;
    let sum = 0;
    for (let k = 0; k < count; k++) sum += Math.exp(terms[k]! - peak);
    return peak + Math.log(sum);
  };
  for (let i = 1; i < n; i++)
    for (let b = 0; b < L; b++) {
      if (b === 1) continue;
      let count = 0;
      for (let a = 0; a < L; a++)
        if (a !== 1 && mayFollow(a, b)) terms[count++] = forward[L * (i - 1) + a]! + step(i, a, b);
      forward[L * i + b] = emission[L * i + b]! + logSum(count);
    }
  for (let i = n - 2; i >= 0; i--)
    for (let a = 0; a < L; a++) {
      let count = 0;
      for (let b = 0; b < L; b++)
        if (b !== 1 && mayFollow(a, b))
          terms[count++] = backward[L * (i + 1) + b]! + emission[L * (i + 1) + b]! + step(i + 1, a, b);
      backward[L * i + a] = logSum(count);
    }
  for (let k = 0; k < L; k++) terms[k] = forward[L * (n - 1) + k]!;
  const all = logSum(L);
  const one = new Float32Array(L * n);
  const two = new Float32Array(L * L * n);
  for (let k = 0; k < L * n; k++) one[k] = Math.exp(forward[k]! + backward[k]! - all);
  for (let i = 1; i < n; i++)
    for (let a = 0; a < L; a++)
      for (let b = 0; b < L; b++)
        if (a !== 1 && b !== 1 && mayFollow(a, b))
          two[L * L * i + L * a + b] = Math.exp(
            forward[L * (i - 1) + a]! + step(i, a, b) + emission[L * i + b]! + backward[L * i + b]! - all,
          );
  return { one, two };
}

/** Learns one look: a linear-chain conditional random field by AdaGrad with dropout on the features, its weights averaged over the last epochs. */
export function trainNames(examples: readonly NameExample[], options: NameOptions): NameWeights {
  const next = random(options.seed);
  const table = new GradientTable(options.bits, 16, options, next);
  const pairs = new Float32Array(GAP_GROUPS * L * L);
  const squares = new Float32Array(pairs.length).fill(0.1);
  const words = new Float32Array(table.weights.length);
  const meanPairs = new Float32Array(pairs.length);
  const order = Int32Array.from({ length: examples.length }, (_, i) => i);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, next);
    for (const at of order) {
      const { features, groups, labels } = examples[at]!;
      const n = groups.length;
      table.choose(features, WORD_FEATURES);
      const emission = new Float32Array(L * n);
      table.score(emission);
      const { one, two } = marginals(emission, pairs, groups);
      for (let i = 0; i < n; i++) {
        for (let k = 0; k < L; k++) one[L * i + k] = (labels[i] === k ? 1 : 0) - one[L * i + k]!;
        if (i === 0) continue;
        const base = L * L * groups[i]!;
        const right = L * labels[i - 1]! + labels[i]!;
        for (let k = 0; k < L * L; k++) {
          const g = (k === right ? 1 : 0) - two[L * L * i + k]!;
          if (Math.abs(g) < 0.001) continue;
          const square = squares[base + k]! + g * g;
          squares[base + k] = square;
          pairs[base + k]! += (options.rate * g) / Math.sqrt(square);
        }
      }
      table.learn(one);
    }
    if (epoch < options.epochs - options.averaged) continue;
    for (let k = 0; k < words.length; k++) words[k]! += table.weights[k]! / options.averaged;
    for (let k = 0; k < pairs.length; k++) meanPairs[k]! += pairs[k]! / options.averaged;
  }
  return { words, pairs: meanPairs };
}

/** Examples without the features that fewer than `least` of them have: such teach nothing of other texts and crowd the table. */
export function withoutRare(examples: readonly NameExample[], least: number): NameExample[] {
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return examples.map((example) => ({
    ...example,
    features: example.features.map((feature) => (counts.get(feature)! < least ? 0 : feature)),
  }));
}
