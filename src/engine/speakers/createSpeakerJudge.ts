import { Forest } from '../../learned/Forest';
import { readWeights } from '../../learned/readWeights';
import type { SpeakerJudge } from './SpeakerJudge';
import { TRAITS } from './traits/Trait';

/** Opens the judge's weights, as `npm run train -- speakers` makes them. Throws where they are none. */
export function createSpeakerJudge(bytes: Uint8Array): SpeakerJudge {
  const { tables } = readWeights(bytes);
  const { questions, leaves } = tables;
  if (!questions || !leaves) throw new Error('the weights of the speakers lack a table');
  const forest = new Forest(questions, leaves);
  return (rows, count) => {
    // Filled in a loop: `from` calls back for each entry, which costs a quarter of what the trees do.
    const odds = new Float64Array(count);
    for (let row = 0; row < count; row++) odds[row] = forest.sum(rows, row * TRAITS);
    return odds;
  };
}
