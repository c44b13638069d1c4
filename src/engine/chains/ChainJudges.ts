import { Forest } from '../../learned/Forest';
import { readWeights } from '../../learned/readWeights';
import type { WeightTable } from '../../learned/WeightFile';

/** What chains are linked by, opened once. */
export interface ChainJudges {
  /** How likely a mention shows that whoever it names passed something on: `rateMentions`. */
  readonly mentions: WeightTable;
  /** Whether a hand had a statement: `linkHands`. */
  readonly links: Forest;
  /** Whether the statement's own sentence says so. */
  readonly stated: Forest;
}

/** Opens the weight file of the chains. Throws an `Error` where the bytes are none. */
export function openChainJudges(bytes: Uint8Array): ChainJudges {
  const { table } = readWeights(bytes);
  return {
    mentions: table('mentions'),
    links: new Forest(table('linkQuestions'), table('linkLeaves')),
    stated: new Forest(table('statedQuestions'), table('statedLeaves')),
  };
}
