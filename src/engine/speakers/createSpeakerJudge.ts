import { Forest } from '../../learned/Forest';
import { readWeights } from '../../learned/readWeights';
import { candidateRows, noteWords } from './candidateRows';
import { CANDIDATE_FEATURES } from './featuresOfCandidate';
import type { SpeakerJudge } from './SpeakerJudge';
import { TRAITS } from './traits/Trait';

/**
 * Opens the judge's weights, as `npm run train -- speakers` makes them: a logistic regression over hashed words weighs the candidates first, boosted trees then by
 * all their traits, that among them. Throws where the bytes are none.
 *
 * @param kinOf the class of a word by its hash (`WordKin`)
 */
export function createSpeakerJudge(bytes: Uint8Array, kinOf: (word: number) => number): SpeakerJudge {
  const { tables } = readWeights(bytes);
  const { questions, leaves, words } = tables;
  if (!questions || !leaves || !words) throw new Error('the weights of the speakers lack a table');
  const forest = new Forest(questions, leaves);
  const mask = words.values.length - 1;
  return (candidates, place, context) => {
    const { traits, features } = candidateRows(candidates, place, context, kinOf);
    const odds = new Float64Array(candidates.length);
    for (let row = 0; row < odds.length; row++) {
      let sum = 0;
      for (let f = CANDIDATE_FEATURES * row; f < CANDIDATE_FEATURES * (row + 1); f++)
        if (features[f] !== 0) sum += words.values[features[f]! & mask]!;
      odds[row] = sum * words.scale;
    }
    noteWords(traits, 0, odds);
    // Filled in a loop: `from` calls back for each entry, which costs a quarter of what the trees do.
    for (let row = 0; row < odds.length; row++) odds[row] = forest.sum(traits, row * TRAITS);
    return odds;
  };
}
