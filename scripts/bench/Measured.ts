import type { Scores } from './yardsticks';

/** What one yardstick showed of the engine and of the baseline. */
export interface Measured {
  readonly ours: Scores;
  /** The same with the weights that ship, where `ours` was read with others. */
  readonly shipped?: Scores;
  readonly baseline: Scores;
  /** Further lines worth reading, printed below the table. */
  readonly details: readonly string[];
  /** What the engine missed, one a line; printed only when asked for. */
  readonly misses: readonly string[];
}
