import { marginalsOfChain } from '../../src/engine/tagger/marginalsOfChain';
import type { Potentials } from '../../src/engine/tagger/Potentials';
import type { ChainExample } from './ChainExample';
import { GradientTable } from './GradientTable';
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

/** Learns from one example after another. */
class Trainer {
  private readonly tokenTable: GradientTable;
  private readonly boundaryTable: GradientTable;

  constructor(options: ChainOptions, next: () => number) {
    this.tokenTable = new GradientTable(options.tokenBits, 4, options, next);
    this.boundaryTable = new GradientTable(options.boundaryBits, 16, options, next);
  }

  get weights(): ChainWeights {
    return { tokens: this.tokenTable.weights, boundaries: this.boundaryTable.weights };
  }

  /** Returns the example's loss: how much less likely than sure its right labelling was. */
  learn(example: ChainExample): number {
    const { length } = example;
    this.tokenTable.choose(example.tokenFeatures, example.tokenWidth);
    this.boundaryTable.choose(example.boundaryFeatures, example.boundaryWidth);
    const potentials: Potentials = {
      emission: new Float32Array(4 * length),
      transition: new Float32Array(16 * length),
    };
    this.tokenTable.score(potentials.emission);
    this.boundaryTable.score(potentials.transition);
    if (example.given >= 0) clamp(potentials, example);
    const gold = scoreOf(potentials, example.roles);
    const { role, pair, logSum } = marginalsOfChain(potentials, length, { withPairs: true });
    for (let i = 0; i < length; i++) {
      for (let k = 0; k < 4; k++) role[4 * i + k] = (example.roles[i] === k ? 1 : 0) - role[4 * i + k]!;
      if (!i) continue;
      const right = 4 * example.roles[i - 1]! + example.roles[i]!;
      for (let k = 0; k < 16; k++) pair![16 * i + k] = (k === right ? 1 : 0) - pair![16 * i + k]!;
    }
    this.tokenTable.learn(role);
    this.boundaryTable.learn(pair!);
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
  const tokens = new Float32Array(trainer.weights.tokens.length);
  const boundaries = new Float32Array(trainer.weights.boundaries.length);
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
      if (snapshot && epoch >= options.epochs - options.averaged) addShare(trainer.weights);
    });
    progress(`epoch ${epoch + 1}: loss ${loss.toFixed(0)}, ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
  return { tokens, boundaries };
}
