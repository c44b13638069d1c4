import type { WeightTable } from './WeightFile';

/** Questions one tree asks on the way to a leaf. */
export const TREE_DEPTH = 4;
export const TREE_NODES = 2 ** TREE_DEPTH - 1;
export const TREE_LEAVES = 2 ** TREE_DEPTH;

/** Boosted decision trees over small whole numbers, 0 to 127; all complete, so that no tree stores where its branches lead. */
export class Forest {
  private readonly questions: ArrayLike<number>;
  private readonly leaves: ArrayLike<number>;
  private readonly scale: number;

  /**
   * `questions`: for each tree its nodes level by level, each a trait and a threshold; above it the way leads to the right. `leaves`: from left to right
   * what each adds to the log-odds. Throws where the tables do not fit each other.
   */
  constructor(questions: WeightTable, leaves: WeightTable) {
    const trees = leaves.values.length / TREE_LEAVES;
    if (!Number.isInteger(trees) || questions.values.length !== 2 * TREE_NODES * trees) {
      throw new Error('the tables of the trees do not fit each other');
    }
    this.questions = questions.values;
    this.leaves = leaves.values;
    this.scale = leaves.scale;
  }

  /** What all trees add to the log-odds of a row whose traits begin at `at`. */
  sum(traits: Uint8Array, at: number): number {
    const { questions, leaves } = this;
    let sum = 0;
    for (let tree = 0, leaf = 0; leaf < leaves.length; tree += 2 * TREE_NODES, leaf += TREE_LEAVES) {
      let node = 0;
      for (let level = 0; level < TREE_DEPTH; level++) {
        const question = tree + 2 * node;
        node = 2 * node + (traits[at + questions[question]!]! > questions[question + 1]! ? 2 : 1);
      }
      sum += leaves[leaf + node - TREE_NODES]!;
    }
    return sum * this.scale;
  }
}
