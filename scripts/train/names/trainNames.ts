import { WORD_FEATURES } from '../../../src/engine/names/featuresOfWord';
import { GAP_GROUPS } from '../../../src/engine/names/gapGroup';
import { pairWeights, type StretchSums, sumsOfStretch } from '../../../src/engine/names/labelsOfStretch';
import { NAME_LABELS } from '../../../src/engine/names/NameKind';
import { GradientTable } from '../GradientTable';
import { random, shuffle } from '../random';
import type { NameExample } from './NameExample';

/** How one look is learned. */
export interface NameOptions {
  /** The table has `2 ** bits` places of `NAME_LABELS` weights. */
  readonly bits: number;
  readonly epochs: number;
  readonly keep: number;
  readonly rate: number;
  readonly seed: number;
  /** Weights are averaged over the last so many epochs. */
  readonly averaged: number;
}

/** `NAME_LABELS` weights for each place of a word's features, and `NAME_LABELS` squared of two labels side by side for each gap group. */
export interface NameWeights {
  readonly words: Float32Array;
  readonly pairs: Float32Array;
}

const L = NAME_LABELS;

/** Scales some numbers to a sum of 1. */
function scaled(values: Float32Array): void {
  let sum = 0;
  for (const value of values) sum += value;
  for (let k = 0; k < values.length; k++) values[k]! /= sum;
}

/** How likely each label is at each word (`L` a word) and each two side by side (`L * L` a word, for it and the one before). */
function marginals(
  { own, forward, backward }: StretchSums,
  odds: Float64Array,
  groups: Uint8Array,
): { one: Float32Array; two: Float32Array } {
  const n = groups.length;
  const one = new Float32Array(L * n);
  const two = new Float32Array(L * L * n);
  for (let i = 0; i < n; i++) {
    for (let k = L * i; k < L * (i + 1); k++) one[k] = forward[k]! * backward[k]!;
    scaled(one.subarray(L * i, L * (i + 1)));
    if (i === 0) continue;
    const base = L * L * groups[i]!;
    for (let a = 0; a < L; a++)
      for (let b = 0; b < L; b++)
        two[L * L * i + L * a + b] =
          forward[L * (i - 1) + a]! * odds[base + L * a + b]! * own[L * i + b]! * backward[L * i + b]!;
    scaled(two.subarray(L * L * i, L * L * (i + 1)));
  }
  return { one, two };
}

/** Learns one look: a linear-chain conditional random field by AdaGrad with dropout on the features, its weights averaged over the last epochs. */
export function trainNames(examples: readonly NameExample[], options: NameOptions): NameWeights {
  const next = random(options.seed);
  const table = new GradientTable(options.bits, NAME_LABELS, options, next);
  const pairs = new Float32Array(GAP_GROUPS * L * L);
  const { odds } = pairWeights(pairs);
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
      const { one, two } = marginals(sumsOfStretch(emission, odds, groups), odds, groups);
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
          odds[base + k] = Math.exp(pairs[base + k]!);
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
