import type { Attribution } from '../../model/Attribution';
import type { TokenReading } from './TokenReading';

/** What the tagger makes of a text: its attributions in reading order, and what it thought of each token. */
export interface Tagging {
  readonly attributions: readonly Attribution[];
  readonly tokens: TokenReading;
}
