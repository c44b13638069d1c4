import { marginalsOfChain } from '../../src/engine/tagger/marginalsOfChain';
import type { Potentials } from '../../src/engine/tagger/Potentials';
import type { ChainExample } from './ChainExample';
import { random, shuffle } from './random';

export interface ChainOptions {
  readonly tokenBits: number;
  readonly boundaryBits: number;
  readonly epochs: number;
  /** Share of the features that are kept at each look at an example. */
  readonly keep: number;
  readonly rate: number;
  readonly seed: number;
  /** Weights are averaged over the last so many epochs, as they stand `SNAPSHOTS` times in each. */
  readonly averaged: number;
}

export interface ChainWeights {
  /** Four weights for each of `2 ** tokenBits` places. */
  readonly tokens: Float32Array;
  /** Sixteen weights for each of `2 ** boundaryBits` places. */
  readonly boundaries: Float32Array;
}

/** Looks at the weights in each epoch for their average. */
const SNAPSHOTS = 4;
/** Gradients smaller than this are not worth the memory traffic. */
const SLIGHT = 0.003;

/** Adds up the weights of the kept features: bit `f` of the random stream decides on feature `f`. */
class Trainer {
  readonly tokens: Float32Array;
  readonly boundaries: Float32Array;
  private readonly tokenSquares: Float32Array;
  private readonly boundarySquares: Float32Array;
  private readonly sums = new Float64Array(16);

  constructor(
    private readonly options: ChainOptions,
    private readonly next: () => number,
  ) {
    this.tokens = new Float32Array(4 << options.tokenBits);
    this.boundaries = new Float32Array(16 << options.boundaryBits);
    this.tokenSquares = new Float32Array(this.tokens.length).fill(0.1);
    this.boundarySquares = new Float32Array(this.boundaries.length).fill(0.1);
  }

  /** A random choice of features as bytes, 1 for kept. */
  private choose(size: number): Uint8Array {
    const kept = new Uint8Array(size);
    const limit = this.options.keep * 256;
    for (let i = 0; i < size; i += 4) {
      const bits = this.next();
      for (let k = 0; k < 4 && i + k < size; k++) kept[i + k] = ((bits >>> (8 * k)) & 255) < limit ? 1 : 0;
    }
    return kept;
  }

  private score(example: ChainExample, features: Int32Array, kept: Uint8Array, width: number, out: Float32Array): void {
    const perFeature = out.length / example.length;
    const weights = perFeature === 4 ? this.tokens : this.boundaries;
    const mask = weights.length / perFeature - 1;
    const scale = 1 / this.options.keep;
    const { sums } = this;
    for (let i = 0; i < example.length; i++) {
      sums.fill(0);
      for (let f = i * width; f < (i + 1) * width; f++) {
        const hash = features[f]!;
        if (!hash || !kept[f]) continue;
        const at = perFeature * (hash & mask);
        for (let k = 0; k < perFeature; k++) sums[k]! += weights[at + k]!;
      }
      for (let k = 0; k < perFeature; k++) out[perFeature * i + k] = sums[k]! * scale;
    }
  }

  private update(
    example: ChainExample,
    features: Int32Array,
    kept: Uint8Array,
    width: number,
    gradient: Float32Array,
  ): void {
    const perFeature = gradient.length / example.length;
    const weights = perFeature === 4 ? this.tokens : this.boundaries;
    const squares = perFeature === 4 ? this.tokenSquares : this.boundarySquares;
    const mask = weights.length / perFeature - 1;
    const { rate } = this.options;
    for (let i = 0; i < example.length; i++) {
      let size = 0;
      for (let k = 0; k < perFeature; k++) size = Math.max(size, Math.abs(gradient[perFeature * i + k]!));
      if (size < SLIGHT) continue;
      for (let f = i * width; f < (i + 1) * width; f++) {
        const hash = features[f]!;
        if (!hash || !kept[f]) continue;
        const at = perFeature * (hash & mask);
        for (let k = 0; k < perFeature; k++) {
          const g = gradient[perFeature * i + k]!;
          squares[at + k]! += g * g;
          weights[at + k]! += (rate * g) / Math.sqrt(squares[at + k]!);
        }
      }
    }
  }

  learn(example: ChainExample): number {
    const { length } = example;
    const keptTokens = this.choose(example.tokenFeatures.length);
    const keptBoundaries = this.choose(example.boundaryFeatures.length);
    const emission = new Float32Array(4 * length);
    const transition = new Float32Array(16 * length);
    this.score(example, example.tokenFeatures, keptTokens, example.tokenWidth, emission);
    this.score(example, example.boundaryFeatures, keptBoundaries, example.boundaryWidth, transition);
    const potentials: Potentials = { emission, transition };
    if (example.given >= 0) clamp(potentials, example);
    const gold = scoreOf(potentials, example.roles);
    const { role, pair, logSum } = marginalsOfChain(potentials, length, { withPairs: true });
    for (let i = 0; i < length; i++) {
      for (let k = 0; k < 4; k++) role[4 * i + k] = (example.roles[i] === k ? 1 : 0) - role[4 * i + k]!;
      if (!i) continue;
      const right = 4 * example.roles[i - 1]! + example.roles[i]!;
      for (let k = 0; k < 16; k++) pair![16 * i + k] = (k === right ? 1 : 0) - pair![16 * i + k]!;
    }
    this.update(example, example.tokenFeatures, keptTokens, example.tokenWidth, role);
    this.update(example, example.boundaryFeatures, keptBoundaries, example.boundaryWidth, pair!);
    return logSum - gold;
  }
}

/** Forbids all but the right role at the given token. */
function clamp({ emission }: Potentials, { given, roles }: ChainExample): void {
  for (let k = 0; k < 4; k++) if (k !== roles[given]) emission[4 * given + k] = -50;
}

function scoreOf({ emission, transition }: Potentials, roles: Uint8Array): number {
  let score = 0;
  for (let i = 0; i < roles.length; i++) {
    score += emission[4 * i + roles[i]!]!;
    if (i) score += transition[16 * i + 4 * roles[i - 1]! + roles[i]!]!;
  }
  return score;
}

/**
 * Learns a linear-chain conditional random field (Lafferty et al. 2001) by AdaGrad (Duchi et al. 2011) with dropout on
 * the features, weights averaged over the last epochs.
 */
export function trainChain(
  examples: readonly ChainExample[],
  options: ChainOptions,
  progress: (line: string) => void,
): ChainWeights {
  const next = random(options.seed);
  const trainer = new Trainer(options, next);
  const order = Int32Array.from({ length: examples.length }, (_, i) => i);
  const tokens = new Float32Array(trainer.tokens.length);
  const boundaries = new Float32Array(trainer.boundaries.length);
  const share = 1 / (options.averaged * SNAPSHOTS);
  const addShare = (from: ChainWeights): void => {
    for (let k = 0; k < tokens.length; k++) tokens[k]! += from.tokens[k]! * share;
    for (let k = 0; k < boundaries.length; k++) boundaries[k]! += from.boundaries[k]! * share;
  };
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, next);
    let loss = 0;
    const started = performance.now();
    order.forEach((at, n) => {
      loss += trainer.learn(examples[at]!);
      const snapshot = Math.floor(((n + 1) * SNAPSHOTS) / order.length) > Math.floor((n * SNAPSHOTS) / order.length);
      if (snapshot && epoch >= options.epochs - options.averaged) addShare(trainer);
    });
    progress(`epoch ${epoch + 1}: loss ${loss.toFixed(0)}, ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
  return { tokens, boundaries };
}
