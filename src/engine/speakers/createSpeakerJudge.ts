import { Forest } from '../../learned/Forest';
import { readWeights } from '../../learned/readWeights';
import { candidateRows, noteWords } from './candidateRows';
import { oddsByWords } from './oddsByWords';
import type { SpeakerJudge } from './SpeakerJudge';
import { TRAITS } from './traits/Trait';

/**
 * Opens the judge's weights, as `npm run train -- speakers` makes them: a logistic regression over hashed words weighs the candidates first, boosted trees then by
 * all their traits, that among them. Throws where the bytes are none.
 *
 * @param kinOf the class of a word by its hash (`WordKin`)
 */
export function createSpeakerJudge(bytes: Uint8Array, kinOf: (word: number) => number): SpeakerJudge {
  const { table } = readWeights(bytes);
  const words = table('words');
  const forest = new Forest(table('questions'), table('leaves'));
  return (candidates, place, context) => {
    const { traits, features } = candidateRows(candidates, place, context, kinOf);
    const odds = oddsByWords(features, words);
    noteWords(traits, odds);
    // Filled in a loop: `from` calls back for each entry, which costs a quarter of what the trees do.
    for (let row = 0; row < odds.length; row++) odds[row] = forest.sum(traits, row * TRAITS);
    return odds;
  };
}
