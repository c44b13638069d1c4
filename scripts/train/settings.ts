import type { AcceptanceOptions } from './trainAcceptance';
import type { ChainOptions } from './trainChain';

/** Parts the corpus is cut into, by date, so that what is learned on the others is tried on months it has not seen. */
export const FOLDS = 5;

export const FIRST: ChainOptions = {
  tokenBits: 15,
  boundaryBits: 12,
  epochs: 8,
  keep: 0.5,
  rate: 0.1,
  seed: 1,
  averaged: 3,
};

export const SECOND: ChainOptions = {
  tokenBits: 16,
  boundaryBits: 13,
  epochs: 6,
  keep: 0.5,
  rate: 0.1,
  seed: 2,
  averaged: 3,
};

export const ACCEPTANCE: AcceptanceOptions = { bits: 14, epochs: 12, keep: 0.6, rate: 0.05, seed: 3 };
