import { Forest } from '../../learned/Forest';
import { readWeights } from '../../learned/readWeights';

/** The trees of a weight file that `npm run train -- --page` made. Throws where it is no such file. */
export function openForest(bytes: Uint8Array): Forest {
  const { questions, leaves } = readWeights(bytes).tables;
  if (questions === undefined || leaves === undefined) throw new Error('no trees for pages in the weight file');
  return new Forest(questions, leaves);
}
