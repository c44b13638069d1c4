import type { GoldDocument } from './GoldDocument';
import type { ChainOptions } from './trainChain';
import type { ForestOptions } from './trainForest';
import type { LogisticOptions } from './trainLogistic';

export const FIRST: ChainOptions = {
  tokenBits: 16,
  boundaryBits: 12,
  epochs: 6,
  keep: 0.5,
  rate: 0.1,
  seed: 1,
  averaged: 4,
};

export const SECOND: ChainOptions = {
  tokenBits: 17,
  boundaryBits: 14,
  epochs: 4,
  keep: 0.5,
  rate: 0.1,
  seed: 2,
  averaged: 4,
};

/** How often a chain looks at each example in one epoch. */
export const LOOKS: Readonly<Record<GoldDocument['corpus'], number>> = { polnear: 2, hearsay: 1, press: 2 };

/** Runs with different seeds for each chain, whose mean is taken. */
export const CHAIN_RUNS = 6;

/** Rates a candidate by itself. */
export const ACCEPTANCE: LogisticOptions = { bits: 16, epochs: 10, keep: 0.6, rate: 0.03, seed: 3 };

/** Runs with different seeds whose mean ships. */
export const ACCEPTANCE_RUNS = 2;

/** Weighs it among those it competes with. */
export const FOREST: ForestOptions = {
  trees: 80,
  rate: 0.1,
  rowsKept: 0.7,
  traitsKept: 0.6,
  fewest: 60,
  ridge: 5,
  seed: 4,
};
