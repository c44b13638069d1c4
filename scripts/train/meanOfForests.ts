import type { ForestWeights } from './trainForest';

/** One forest whose sums are the mean of those of several: all their trees, with a share of each leaf. */
export function meanOfForests(forests: readonly ForestWeights[]): ForestWeights {
  const sizeOf = (part: keyof ForestWeights): number => forests.reduce((sum, forest) => sum + forest[part].length, 0);
  const questions = new Int8Array(sizeOf('questions'));
  const leaves = new Float32Array(sizeOf('leaves'));
  let atQuestion = 0;
  let atLeaf = 0;
  for (const forest of forests) {
    questions.set(forest.questions, atQuestion);
    leaves.set(
      forest.leaves.map((leaf) => leaf / forests.length),
      atLeaf,
    );
    atQuestion += forest.questions.length;
    atLeaf += forest.leaves.length;
  }
  return { questions, leaves };
}
