import { BOUNDARY_FEATURES, featuresOfBoundary } from './featuresOfBoundary';
import { featuresOfToken, TOKEN_FEATURES } from './featuresOfToken';
import type { Potentials } from './Potentials';
import type { Text } from './Text';
import type { WeightTable } from './WeightFile';

/** Turns the hash of a token's own feature into that of the same feature to the right of a cue. */
export const RIGHT_SALT = 0x5bd1e995;

/** What tokens and gaps say by themselves when left, and when right, of a cue; worked out once for all cues. */
export interface SideScores {
  readonly first: Potentials;
  readonly left: Potentials;
  readonly right: Potentials;
}

/** Tables of the second pass; they hold the features of tokens by themselves and those seen from a cue. */
export interface SecondTables {
  readonly tokens: WeightTable;
  readonly boundaries: WeightTable;
}

/** Tables of both passes. */
export interface SideTables extends SecondTables {
  readonly firstTokens: WeightTable;
  readonly firstBoundaries: WeightTable;
}

/** Adds up rows of `width` weights for the features `out[0..n)`, each xored with `salt`. */
function addUp(
  table: WeightTable,
  width: number,
  out: Int32Array,
  n: number,
  salt: number,
  into: Float32Array,
  at: number,
): void {
  const { values, scale } = table;
  const mask = values.length / width - 1;
  for (let f = 0; f < n; f++) {
    const row = width * ((out[f]! ^ salt) & mask);
    for (let k = 0; k < width; k++) into[at + k]! += values[row + k]!;
  }
  for (let k = 0; k < width; k++) into[at + k]! *= scale;
}

const empty = (count: number): Potentials => ({
  emission: new Float32Array(4 * count),
  transition: new Float32Array(16 * count),
});

/** Scores every token and gap by its own features: for the first pass, and for the second on both sides of a cue. */
export function scoreSides(text: Text, tables: SideTables): SideScores {
  const { count } = text.tokens;
  const scores: SideScores = { first: empty(count), left: empty(count), right: empty(count) };
  const out = new Int32Array(Math.max(TOKEN_FEATURES, BOUNDARY_FEATURES));
  for (let i = 0; i < count; i++) {
    let n = featuresOfToken(text, i, out);
    addUp(tables.firstTokens, 4, out, n, 0, scores.first.emission, 4 * i);
    addUp(tables.tokens, 4, out, n, 0, scores.left.emission, 4 * i);
    addUp(tables.tokens, 4, out, n, RIGHT_SALT, scores.right.emission, 4 * i);
    n = featuresOfBoundary(text, i, out);
    addUp(tables.firstBoundaries, 16, out, n, 0, scores.first.transition, 16 * i);
    addUp(tables.boundaries, 16, out, n, 0, scores.left.transition, 16 * i);
    addUp(tables.boundaries, 16, out, n, RIGHT_SALT, scores.right.transition, 16 * i);
  }
  return scores;
}
