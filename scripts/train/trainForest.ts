import { TREE_DEPTH, TREE_LEAVES, TREE_NODES } from '../../src/learned/Forest';
import { random, shuffle } from './random';

/** Values a trait may take: 0 to 63. */
const VALUES = 64;
/** A question that every row answers alike. */
const NO_QUESTION = 127;

export interface ForestOptions {
  readonly trees: number;
  /** Part of what each leaf would add that it does add. */
  readonly rate: number;
  /** Shares of rows and of traits that each tree gets to see. */
  readonly rowsKept: number;
  readonly traitsKept: number;
  /** Fewest rows on each side of a question. */
  readonly fewest: number;
  /** Pulls what a leaf adds towards 0. */
  readonly ridge: number;
  readonly seed: number;
}

/** Rows of `width` traits each, where each row's log-odds stand before, and whether it is right. */
export interface ForestRows {
  readonly traits: Uint8Array;
  readonly width: number;
  readonly odds: Float64Array;
  readonly right: Uint8Array;
  /** Where rows are rivals, of which one at most is meant: the first row of each group, and behind the last the number of rows. */
  readonly groups?: Int32Array;
}

export interface ForestWeights {
  /** As `Forest` takes them. */
  readonly questions: Int8Array;
  readonly leaves: Float32Array;
}

/** Sums over the rows of one node, by trait and value: how far off they are (`g`), how unsure (`h`), how many (`n`). */
class Sums {
  readonly g: Float64Array;
  readonly h: Float64Array;
  readonly n: Int32Array;

  constructor(size: number) {
    this.g = new Float64Array(size);
    this.h = new Float64Array(size);
    this.n = new Int32Array(size);
  }
}

interface Question {
  readonly trait: number;
  readonly threshold: number;
}

/** The question that parts a node's rows best, by the gain of XGBoost (Chen and Guestrin 2016), or one that parts nothing. */
function bestQuestion(sums: Sums, at: number, traits: Int32Array, options: ForestOptions): Question {
  let best: Question = { trait: 0, threshold: NO_QUESTION };
  let most = 1e-6;
  const worth = (g: number, h: number): number => (g * g) / (h + options.ridge);
  for (const trait of traits) {
    const from = at + trait * VALUES;
    let [g, h, n] = [0, 0, 0];
    for (let v = 0; v < VALUES; v++) {
      g += sums.g[from + v]!;
      h += sums.h[from + v]!;
      n += sums.n[from + v]!;
    }
    let [leftG, leftH, leftN] = [0, 0, 0];
    for (let v = 0; v + 1 < VALUES; v++) {
      leftG += sums.g[from + v]!;
      leftH += sums.h[from + v]!;
      leftN += sums.n[from + v]!;
      if (leftN < options.fewest || n - leftN < options.fewest) continue;
      const gain = worth(leftG, leftH) + worth(g - leftG, h - leftH) - worth(g, h);
      if (gain > most) {
        most = gain;
        best = { trait, threshold: v };
      }
    }
  }
  return best;
}

/** Grows one tree, level by level, from the rows given; `node` is left with the place of every row of the corpus in the lowest level. */
function grow(
  rows: ForestRows,
  seen: Int32Array,
  traits: Int32Array,
  g: Float64Array,
  h: Float64Array,
  node: Uint8Array,
  options: ForestOptions,
): Question[] {
  const { width } = rows;
  const questions: Question[] = [];
  node.fill(0);
  for (let level = 0; level < TREE_DEPTH; level++) {
    const first = 2 ** level - 1;
    const sums = new Sums(2 ** level * width * VALUES);
    for (const row of seen) {
      const at = (node[row]! - first) * width * VALUES;
      for (const trait of traits) {
        const place = at + trait * VALUES + rows.traits[row * width + trait]!;
        sums.g[place]! += g[row]!;
        sums.h[place]! += h[row]!;
        sums.n[place]! += 1;
      }
    }
    for (let k = 0; k < 2 ** level; k++) questions.push(bestQuestion(sums, k * width * VALUES, traits, options));
    for (let row = 0; row < node.length; row++) {
      const { trait, threshold } = questions[node[row]!]!;
      node[row] = 2 * node[row]! + (rows.traits[row * width + trait]! > threshold ? 2 : 1);
    }
  }
  return questions;
}

/** What each leaf adds: a step of Newton's method on the log-loss of its rows. */
function leavesOf(
  seen: Int32Array,
  node: Uint8Array,
  g: Float64Array,
  h: Float64Array,
  options: ForestOptions,
): Float32Array {
  const sumG = new Float64Array(TREE_LEAVES);
  const sumH = new Float64Array(TREE_LEAVES);
  for (const row of seen) {
    sumG[node[row]! - TREE_NODES]! += g[row]!;
    sumH[node[row]! - TREE_NODES]! += h[row]!;
  }
  return Float32Array.from(sumG, (sum, leaf) => (options.rate * sum) / (sumH[leaf]! + options.ridge));
}

/** How far off each row is (`g`) and how unsure (`h`), where every row is judged by itself. */
function slopesAlone({ right }: ForestRows, odds: Float64Array, g: Float64Array, h: Float64Array): void {
  for (let row = 0; row < right.length; row++) {
    const p = 1 / (1 + Math.exp(-odds[row]!));
    g[row] = right[row]! - p;
    h[row] = p * (1 - p);
  }
}

/** The same among rivals: the chance of each is its share of the group, and the right ones of a group share what is due (ListNet, Cao et al. 2007). */
function slopesAmongRivals(
  { right }: ForestRows,
  groups: Int32Array,
  odds: Float64Array,
  g: Float64Array,
  h: Float64Array,
): void {
  for (let group = 0; group + 1 < groups.length; group++) {
    const [from, to] = [groups[group]!, groups[group + 1]!];
    let most = Number.NEGATIVE_INFINITY;
    for (let row = from; row < to; row++) most = Math.max(most, odds[row]!);
    let [sum, rights] = [0, 0];
    for (let row = from; row < to; row++) {
      sum += Math.exp(odds[row]! - most);
      rights += right[row]!;
    }
    for (let row = from; row < to; row++) {
      const p = Math.exp(odds[row]! - most) / sum;
      g[row] = rights === 0 ? 0 : right[row]! / rights - p;
      h[row] = rights === 0 ? 0 : p * (1 - p);
    }
  }
}

/**
 * Gradient boosting of complete trees (Friedman 2001), each on part of the rows and traits: on the log-loss of each row, or, where the rows
 * come in groups, on that of the choice within each group.
 */
export function trainForest(rows: ForestRows, options: ForestOptions): ForestWeights {
  const count = rows.right.length;
  const odds = rows.odds.slice();
  const g = new Float64Array(count);
  const h = new Float64Array(count);
  const node = new Uint8Array(count);
  const next = random(options.seed);
  const allRows = Int32Array.from({ length: count }, (_, i) => i);
  const allTraits = Int32Array.from({ length: rows.width }, (_, i) => i);
  const questions = new Int8Array(options.trees * 2 * TREE_NODES);
  const leaves = new Float32Array(options.trees * TREE_LEAVES);
  for (let tree = 0; tree < options.trees; tree++) {
    if (rows.groups) slopesAmongRivals(rows, rows.groups, odds, g, h);
    else slopesAlone(rows, odds, g, h);
    shuffle(allRows, next);
    shuffle(allTraits, next);
    const seen = allRows.slice(0, Math.ceil(options.rowsKept * count)).sort();
    const traits = allTraits.slice(0, Math.ceil(options.traitsKept * rows.width)).sort();
    grow(rows, seen, traits, g, h, node, options).forEach(({ trait, threshold }, k) => {
      questions.set([trait, threshold], 2 * (tree * TREE_NODES + k));
    });
    const added = leavesOf(seen, node, g, h, options);
    leaves.set(added, tree * TREE_LEAVES);
    for (let row = 0; row < count; row++) odds[row]! += added[node[row]! - TREE_NODES]!;
  }
  return { questions, leaves };
}
