import { meanOfTables } from './meanOfTables';
import type { ChainWeights } from './trainChain';

/** Table by table the mean of models of one kind. */
export function meanOfChains(models: readonly ChainWeights[]): ChainWeights {
  return {
    tokens: meanOfTables(models.map((m) => m.tokens)),
    boundaries: meanOfTables(models.map((m) => m.boundaries)),
  };
}
