import { Forest } from '../../learned/Forest';
import { readWeights } from '../../learned/readWeights';
import type { Sureness } from './Sureness';
import { type ReadStatements, SURENESS_TRAITS, traitsOfSureness } from './traitsOfSureness';

/** How sure the engine may be of each statement; side by side with the drafts. */
export type SurenessJudge = (read: ReadStatements) => Sureness[];

const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Opens the judge's weights, as `npm run train -- sureness` makes them. Throws where they are none. */
export function createSurenessJudge(bytes: Uint8Array): SurenessJudge {
  const { table } = readWeights(bytes);
  const right = new Forest(table('rightQuestions'), table('rightLeaves'));
  const misnamed = new Forest(table('misnamedQuestions'), table('misnamedLeaves'));
  return (read) => {
    const rows = traitsOfSureness(read);
    return read.drafts.map((_, i) => ({
      right: chanceOf(right.sum(rows, i * SURENESS_TRAITS)),
      // Under nobody's name nothing is misnamed.
      misnamed: read.speakers[i] ? chanceOf(misnamed.sum(rows, i * SURENESS_TRAITS)) : 0,
    }));
  };
}
